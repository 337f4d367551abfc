import type { ContextFile } from '../graph/json-ld.ts'
import type { Asset } from './assets.ts'
import type { DataSet } from './data-set.ts'
import type { Engine } from './engine.ts'
import type { ServeOptions } from './serve-options.ts'

/** All that answers are made of. */
export interface Site {
  readonly engine: Engine
  readonly options: ServeOptions
  /** The context of JSON-LD answers. */
  readonly context: ContextFile
  /** `undefined` where no description stands beside the graph. */
  readonly dataSet: DataSet | undefined
  /** Files of the explorer and of the vocabulary, by path. */
  readonly assets: ReadonlyMap<string, Asset>
}
