type KeyValueStorage = Pick<Storage, 'setItem' | 'removeItem' | 'getItem' | 'key' | 'length'>

/** This browser's storage; where it is switched off, one that lasts as long as the page. */
export function browserStorage(): KeyValueStorage {
  try {
    // Reading is what throws where it is switched off.
    if (localStorage.length >= 0) return localStorage
  } catch {
    // Below.
  }
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
