#!/usr/bin/env node
import { Command } from 'commander'
import { readFacts } from './build-graph.ts'
import { recordArticle } from './facts/record.ts'
import { readArticles } from './text/read-article.ts'

const program = new Command('newsfacts')
program
  .command('facts')
  .argument('<paths...>')
  .action((paths: readonly string[]) => {
    for (const article of readArticles(paths).articles) {
      process.stdout.write(`${JSON.stringify(recordArticle(readFacts(article)))}\n`)
    }
  })
program.parse()
