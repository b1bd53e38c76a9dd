import { headers } from 'next/headers'

const PILLARS = ['Culture', 'Automation', 'Lean', 'Measurement', 'Sharing']
const ROWS = Array.from({ length: 50 }, (_, row) => ({
  name: `Team ${row + 1}`,
  figures: PILLARS.map((pillar, column) => ({ pillar, figure: ((row * 7 + column * 3) % 41) / 10 + 1 })),
}))

/** Rendered for each request, from memory. */
export default async function Page() {
  await headers()
  return (
    <table>
      <tbody>
        {ROWS.map(({ name, figures }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {figures.map(({ pillar, figure }) => (
              <td key={pillar}>{figure.toFixed(1)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
