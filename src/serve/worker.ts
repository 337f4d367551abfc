import { parentPort, workerData } from 'node:worker_threads'
import { loadGraph } from '../graph/query.ts'
import { type Request, respond } from './ask.ts'
import type { GraphThread } from './engine.ts'

/** The thread that holds the graph: it answers one request after the other, and can be ended in the middle of one. */
const { texts, format, answerLimit }: GraphThread = workerData
const graph = loadGraph(texts, format)
parentPort?.on('message', (request: Request) => parentPort?.postMessage(respond(graph, request, answerLimit)))
parentPort?.postMessage('ready')
