import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArticles } from '../../src/text/read-article.ts'
import { wordsOf } from '../../src/text/span.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfacts-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

function readOne(name: string, content: string | Uint8Array) {
  const [article] = readArticles([write(name, content)]).articles
  return article
}

describe('a plain text', () => {
  it('is read whole, its first line the headline where a blank line follows', () => {
    const article = readOne('a.txt', 'A head\n\nThe body.')
    expect(article).toMatchObject({ id: 'a', text: 'A head\n\nThe body.', language: 'en' })
    expect(article?.headline && wordsOf(article.text, article.headline)).toBe('A head')
  })

  it('has no headline where none is set off', () => {
    expect(readOne('a.txt', 'One line.\nAnother.')?.headline).toBeUndefined()
    expect(readOne('b.txt', 'One line.')?.headline).toBeUndefined()
  })

  it('has the same hash with a byte order mark and Windows line ends', () => {
    const plain = readOne('a.txt', 'A\n\nB')
    const windows = readOne('b.txt', '\uFEFFA\r\n\r\nB')
    expect(windows?.text).toBe('A\n\nB')
    expect(windows?.sha256).toBe(plain?.sha256)
  })
})

describe('Markdown', () => {
  it('takes address, day and language from front matter, and the body as it stands', () => {
    const article = readOne(
      'a.md',
      '---\nurl: https://example.org/1\npublished: 2019-10-21\nlanguage: en-GB\nnote: ours\n---\n\nA head\n\nThe *body*.\n',
    )
    expect(article).toMatchObject({
      url: 'https://example.org/1',
      published: '2019-10-21',
      language: 'en-gb',
      text: 'A head\n\nThe *body*.',
    })
  })

  it('may do without front matter, and a rule further down is none', () => {
    expect(readOne('a.md', 'Words\n\n---\n\nMore words')).toMatchObject({
      text: 'Words\n\n---\n\nMore words',
      language: 'en',
    })
  })

  it('may have empty front matter', () => {
    expect(readOne('a.md', '---\n---\nWords')).toMatchObject({ text: 'Words', language: 'en' })
  })

  it('may leave the language out', () => {
    expect(readOne('a.md', '\uFEFF---\r\npublished: 2020-01-02\r\n---\r\nWords')).toMatchObject({
      text: 'Words',
      language: 'en',
      published: '2020-01-02',
    })
  })

  it.each([
    [
      'an unknown key',
      '---\nauthor: me\n---\nWords',
      /a\.md:2:1 {2}front-matter\/key {2}unknown key "author"; known are url/,
    ],
    [
      'a day in words',
      '---\nlanguage: en\npublished: 21 October\n---\nWords',
      /a\.md:3:12 .*published must be a day.*"21 October"/,
    ],
    ['a relative address', '---\nurl: news/1\n---\nWords', /a\.md:2:6 .*url must be an absolute address/],
    ['a value that is a list', '---\nurl: [a, b]\n---\nWords', /a\.md:2:1 .*front-matter\/form/],
    ['a list instead of keys', '---\n- en\n---\nWords', /a\.md:2:1 .*expected lines of "key: value"/],
    ['what is not YAML', '---\nurl: "open\n---\nWords', /a\.md:\d+:\d+ {2}front-matter\/yaml/],
  ])('rejects %s with the place', (_, content, message) => {
    expect(() => readOne('a.md', content)).toThrow(message)
  })
})

describe('files and folders', () => {
  it('are read in the order of their paths, below folders too, and what is no article is listed', () => {
    mkdirSync(join(folder, 'sub'))
    for (const name of ['b.txt', 'A.TXT', 'sub/c.md', 'picture.png', 'README']) write(name, 'Words')
    const { articles, skipped } = readArticles([folder])
    expect(articles.map((article) => article.id)).toEqual(['A', 'b', 'c'])
    expect(skipped).toEqual([join(folder, 'README'), join(folder, 'picture.png')])
  })

  it('are read once where a path is named twice', () => {
    const file = write('a.txt', 'Words')
    expect(readArticles([file, folder]).articles).toHaveLength(1)
  })

  it.each([
    ['a path that does not exist', () => join(folder, 'none'), /none: no such file or folder/],
    [
      'a named file that no reader takes',
      () => write('a.pdf', 'Words'),
      /a\.pdf: no reader for \.pdf; readable are \.md, \.txt/,
    ],
    ['a named file without an ending', () => write('notes', 'Words'), /no reader for a file without ending/],
    ['bytes that are no UTF-8', () => write('a.txt', Uint8Array.of(0x41, 0xff)), /a\.txt: is not UTF-8/],
    ['a file without words', () => write('a.txt', ' \n'), /a\.txt: holds no words/],
  ])('fail on %s', (_, path, message) => {
    expect(() => readArticles([path()])).toThrow(message)
  })

  it('fail on two files with one name', () => {
    const files = [write('a.txt', 'Words'), write('a.md', 'Words')]
    expect(() => readArticles(files)).toThrow(/a\.md: .*a\.txt has the same name/)
  })
})
