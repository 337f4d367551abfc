import { parentPort, workerData } from 'node:worker_threads'
import { loadGraph } from '../graph/query.ts'
import { type Request, respond } from './ask.ts'
import type { GraphSource } from './graph-thread.ts'

/** The thread that holds the graph: it answers one request after the other, and can be ended in the middle of one. */
const { texts, format, answerLimit }: GraphSource = workerData
const graph = loadGraph(texts, format)
parentPort?.on('message', (request: Request) => parentPort?.postMessage(respond(graph, request, answerLimit)))
parentPort?.postMessage('ready')
