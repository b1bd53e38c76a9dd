/** Restores two backups in turns, until it is killed: `restore-in-turns.ts URL ONE OTHER FIRST-MINUTE`. */
import '../../scripts/starting/keep-sqlite-objects.mjs'
import { restoreFrom } from '@/database/restore'

const [url = '', one = '', other = '', first = '0'] = process.argv.slice(2)
console.log('begins')
for (let minute = Number(first); ; minute++) {
  await restoreFrom(url, minute % 2 === 0 ? one : other, new Date(Date.UTC(2026, 0, 1, 0, minute)))
}
