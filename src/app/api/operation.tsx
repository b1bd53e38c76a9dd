import { getTranslations } from 'next-intl/server'
import { API_ROOT } from '@/api/api-root'
import { curlExample } from '@/api/curl-example'
import type { Endpoint } from '@/api/endpoint'
import { parameters } from '@/api/openapi/parameters'
import { refusalsOf } from '@/api/openapi/responses'
import { Card } from '@/components/card'
import { ScrollRegion } from '@/components/scroll-region'
import { environment } from '@/config/environment'
import { HTTP_STATUS } from '@/errors/http-status'

const CODE = 'rounded-lg bg-sunken px-3 py-2 text-sm whitespace-pre'

/** One thing that the API answers, folded to its line. */
export async function Operation({ endpoint }: { endpoint: Endpoint }) {
  const [t, errors] = await Promise.all([getTranslations('api'), getTranslations('errors')])
  const { id, method, path, summary, description, scope, body, example } = endpoint
  const given = parameters(endpoint)
  const where = { path: t('inPath'), query: t('inQuery'), header: t('inHeader') }
  return (
    <Card>
      <details id={id}>
        <summary className="min-h-10 cursor-pointer">
          <code className="text-sm break-all">
            <strong>{method}</strong> {API_ROOT}
            {path}
          </code>
          <span className="block text-quiet">{summary}</span>
        </summary>
        <div className="mt-4 space-y-4">
          {description && <p className="max-w-[70ch]">{description}</p>}
          <p>{scope === null ? t('anybody') : `${t('scope')}: ${scope}`}</p>
          {given.length > 0 && (
            <ScrollRegion label={`${t('parameters')}: ${summary}`}>
              <table className="w-full text-left text-sm">
                <caption className="text-left font-semibold">{t('parameters')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('name')}</th>
                    <th scope="col">{t('where')}</th>
                    <th scope="col">{t('meaning')}</th>
                  </tr>
                </thead>
                <tbody>
                  {given.map((parameter) => (
                    <tr key={parameter.name} className="border-t border-line align-top">
                      <th scope="row" className="py-2 pr-4 font-normal">
                        <code>{parameter.name}</code>
                      </th>
                      <td className="py-2 pr-4">{where[parameter.in]}</td>
                      <td className="py-2">
                        {parameter.description} {parameter.required && t('required')}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          )}
          {body && (
            <div>
              <h3 className="font-semibold">{t('request')}</h3>
              <ScrollRegion label={`${t('request')}: ${summary}`} className={CODE}>
                <pre>{JSON.stringify(example, null, 2)}</pre>
              </ScrollRegion>
            </div>
          )}
          <div>
            <h3 className="font-semibold">{t('try')}</h3>
            <ScrollRegion label={`${t('try')}: ${summary}`} className={CODE}>
              <pre>{curlExample(endpoint, environment().APP_URL)}</pre>
            </ScrollRegion>
          </div>
          <div>
            <h3 className="font-semibold">{t('replies')}</h3>
            <ul className="text-sm">
              {refusalsOf(endpoint).map((code) => (
                <li key={code}>
                  {HTTP_STATUS[code]} <code>{code}</code>: {errors(code)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      </details>
    </Card>
  )
}
