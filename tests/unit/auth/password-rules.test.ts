import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_PASSWORD, passwordProblem, SHORTEST_PASSWORD } from '@/auth/password-rules'
import problems from '@/messages/en/problems.json'

const ABOUT = ['Ada Lovelace', 'ada.lovelace@analytical-engines.example', 'Analytical Engines']

/** Letters of three scripts, digits and signs. */
const ALPHABET = [
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)),
  ...'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  ...'ぁあぃいぅうぇえぉおかがきぎくぐけげこご',
]

describe('a new password', () => {
  it.each(['', 'kT7#vPq9!zL', 'пароль башня'.slice(1), '🗼🐎🔋📎🌊🧭🪁🎻🧵🥝🏺'])(
    'is too short: %j',
    async (password) => {
      expect(await passwordProblem(password, ABOUT)).toBe('passwordShort')
    },
  )

  it('is measured in characters, not in their bytes or halves', async () => {
    expect(await passwordProblem('🗼🐎🔋📎🌊🧭🪁🎻🧵🥝🏺🧲', ABOUT)).toBeNull()
    expect(await passwordProblem('e\u0301o\u0308u\u0308a\u0308i\u0308o\u0302', ABOUT)).toBe('passwordShort')
  })

  it('may have 128 characters and not 129', async () => {
    const long = Array.from({ length: 128 }, (_, index) => ALPHABET[(index * index * 7) % ALPHABET.length]).join('')
    expect(await passwordProblem(long, ABOUT)).toBeNull()
    expect(await passwordProblem(`${long}x`, ABOUT)).toBe('passwordLong')
    expect(await passwordProblem('x'.repeat(1_000_000), ABOUT)).toBe('passwordLong')
  })

  it.each([
    'password1234',
    'P@ssw0rd2026!',
    'ｐａｓｓｗｏｒｄ１２３４',
    'qwertyuiop12',
    'aaaaaaaaaaaaaa',
    'abcdefghijklmnop',
    '123456789012',
    'letmein123456',
    'passwordpassword',
    'calms radar 1',
    'CalmsRadar123',
  ])('is easy to guess: %j', async (password) => {
    expect(await passwordProblem(password, ABOUT)).toBe('passwordCommon')
  })

  it.each([
    'ada.lovelace@analytical-engines.example',
    'ADA.LOVELACE@ANALYTICAL-ENGINES.EXAMPLE',
    'ada.lovelace',
    'AdaLovelace1',
    'analytical-engines',
    'analyticalengines1',
    'Ada Lovelace 1',
  ])('says too much about its owner: %j', async (password) => {
    expect(await passwordProblem(password, ABOUT)).toBe('passwordCommon')
  })

  it.each([
    'correct horse battery staple',
    'tulip orbit mango fence',
    'kT7#vPq9!zLm',
    'деревозеленоесегодня',
    '東京都渋谷区神南一丁目十九番',
    'μια γάτα στη στέγη',
    'hjzvmbqtrwkx',
  ])('is accepted: %j', async (password) => {
    expect(await passwordProblem(password, ABOUT)).toBeNull()
  })

  it('is accepted if it is 20 random characters', async () => {
    const random = fc.array(fc.constantFrom(...ALPHABET), { minLength: 20, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(fc.noShrink(random), async (characters) => {
        // The arbitrary prefers the first and the last of the alphabet; such a row is not random.
        fc.pre(new Set(characters).size >= 12)
        expect(await passwordProblem(characters.join(''), ABOUT)).toBeNull()
      }),
    )
  })

  it('is told its limits in words', () => {
    expect(problems.passwordShort).toContain(String(SHORTEST_PASSWORD))
    expect(problems.passwordLong).toContain(String(LONGEST_PASSWORD))
  })
})
