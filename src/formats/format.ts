import type { KeyObject } from 'node:crypto'
import type { RdfSettings } from '../rdf/settings.ts'
import type { Quad } from '../rdf/terms.ts'

/** What a format is written from. */
export interface ExportInput {
  /** Quads of a build, those of an article together in its graph. */
  readonly quads: readonly Quad[]
  readonly settings: RdfSettings
  /** Of this program. */
  readonly version: string
  /** The RSA key that signs; undefined to sign nothing. */
  readonly key: KeyObject | undefined
}

/** Writes a whole file, text or bytes. The same input gives the same output. */
export type Write = (input: ExportInput) => string | Uint8Array | Promise<string>
