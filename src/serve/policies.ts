import { threadPolicy } from '../explorer/settings.ts'

/** Headers of every answer: nothing is guessed, framed, or told to other hosts; what is no page may load nothing. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** What a page of ours may load: files of this host, and no script in its text. */
const ownFiles = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

/** No text can become a script by any way of the document object model, but by these policies. */
const trustedTypes = (policies: string) => `require-trusted-types-for 'script'; trusted-types ${policies}`

/** The policy in the pages of a copy without a server: the page can start the thread that holds its graph. */
export const copyPolicy: string = [...ownFiles, "style-src 'self'", trustedTypes(threadPolicy)]
  // A page cannot say by itself who may frame it.
  .filter((rule) => rule !== "frame-ancestors 'none'")
  .join('; ')

/** What the page of the vocabulary may load: nothing; its styles are in it. */
const ownStyles = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"

/** The policy of a page; the editor of queries writes its own styles. */
export function pagePolicy(path: string): Readonly<Record<string, string>> {
  if (!path.endsWith('.html')) return {}
  if (path.startsWith('/ns/')) return { 'content-security-policy': ownStyles }
  const rest =
    path === '/sparql.html' ? ["style-src 'self' 'unsafe-inline'"] : ["style-src 'self'", trustedTypes("'none'")]
  return { 'content-security-policy': [...ownFiles, ...rest].join('; ') }
}
