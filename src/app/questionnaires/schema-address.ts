/** Where the JSON Schema of questionnaires is, for editors. @param appUrl - where the installation is */
export const schemaAddress = (appUrl: string): string => `${appUrl.replace(/\/$/, '')}/api/v1/questionnaire.schema.json`
