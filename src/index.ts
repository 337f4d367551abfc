/**
 * What the package gives to programs. The command line takes each part from its own file: it loads the query engine only
 * to ask.
 */
export * from './build-graph.ts'
export { loadGraph, query } from './graph/query.ts'
