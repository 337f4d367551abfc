import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Article } from './article.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPlainText } from './read-plain-text.ts'

/** A reader makes an article out of the decoded content of one file. */
export type ArticleReader = (id: string, file: string, content: string) => Article

/** One line a format: the file's ending, and its reader. A new format is a file beside these and a line here. */
const readers: Readonly<Record<string, ArticleReader>> = {
  '.md': readMarkdown,
  '.txt': readPlainText,
}

/** The endings that can be read, for messages. */
const readableEndings: readonly string[] = Object.keys(readers)

/** Articles in the order of their files' paths, and the files in folders that no reader takes. */
export interface ReadResult {
  readonly articles: readonly Article[]
  readonly skipped: readonly string[]
}

/**
 * Reads the articles in files and folders, folders with all that is below them.
 *
 * @param paths Files or folders. A file named here must be readable; one that merely lies in a folder may be skipped.
 * @throws Error if a path does not exist, a named file has an ending that no reader takes, a file is not UTF-8 or
 *   holds no words, front matter is wrong, or two files have one name (it names the outputs).
 */
export function readArticles(paths: readonly string[]): ReadResult {
  const articles: Article[] = []
  const skipped: string[] = []
  const fileOf = new Map<string, string>()
  for (const path of paths) {
    const isFolder = statOf(path).isDirectory()
    for (const file of isFolder ? filesIn(path) : [path]) {
      if (isFolder && !(endingOf(file) in readers)) {
        skipped.push(file)
        continue
      }
      const article = readArticle(file)
      const other = fileOf.get(article.id)
      if (other === file) continue
      if (other !== undefined) {
        throw new Error(`${file}: ${other} has the same name; rename one of them, the name becomes that of the output`)
      }
      fileOf.set(article.id, file)
      articles.push(article)
    }
  }
  return { articles, skipped }
}

/**
 * Reads one article.
 *
 * @throws Error as {@link readArticles}.
 */
export function readArticle(file: string): Article {
  const ending = endingOf(file)
  const reader = readers[ending]
  if (!reader) {
    throw new Error(
      `${file}: no reader for ${ending || 'a file without ending'}; readable are ${readableEndings.join(', ')}`,
    )
  }
  const article = reader(basename(file, extname(file)), file, decode(file))
  if (article.text.trim() === '') throw new Error(`${file}: holds no words; give it a text or leave it out`)
  return article
}

function endingOf(file: string): string {
  return extname(file).toLowerCase()
}

function statOf(path: string) {
  try {
    return statSync(path)
  } catch (cause) {
    throw new Error(`${path}: no such file or folder; check the path`, { cause })
  }
}

/** All files below a folder, in the order of their paths by code unit, the same on every machine. */
function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function decode(file: string): string {
  const bytes = readFileSync(file)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new Error(`${file}: is not UTF-8; convert it first, since offsets count in its characters`, { cause })
  }
}
