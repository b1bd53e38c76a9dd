/** What results leave the app as, beside tables of figures. */
export type DocumentFormat = 'pdf' | 'svg' | 'png'
