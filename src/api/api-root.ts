/** Where the API begins, with the number of its version. */
export const API_ROOT = '/api/v1'
