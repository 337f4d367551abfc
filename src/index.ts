/** What `import … from 'newsfacts'` gives; the command line loads the query engine only to ask. */
export * from './build-graph.ts'
export { loadGraph, query } from './graph/query.ts'
