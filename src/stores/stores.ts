import type { StoreKind } from './call.ts'
import { fuseki, neptune, oxigraph, virtuoso } from './graph-store.ts'
import { neo4j } from './neo4j.ts'
import { graphdb, rdf4j } from './rdf4j.ts'
import { blazegraph, qlever } from './sparql-update.ts'

/** The stores that a graph can be loaded into, by the name that `--store` takes. */
export const stores = { oxigraph, fuseki, virtuoso, graphdb, rdf4j, blazegraph, qlever, neptune, neo4j } as const

export type StoreName = keyof typeof stores

/** The names in the order of the table. */
// Object.keys forgets that the keys are exactly those of the table.
export const storeNames = Object.keys(stores) as readonly StoreName[]

/** The store of that name. */
export const storeOf = (name: StoreName): StoreKind => stores[name]
