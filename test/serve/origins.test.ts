import { describe, expect, it } from 'vitest'
import { corsHeaders, isFromElsewhere, isLoopback, isRebound } from '../../src/serve/origins.ts'
import { defaultServeOptions } from '../../src/serve/serve-options.ts'

const withCors = (cors: string | undefined) => ({ ...defaultServeOptions, cors })

describe('isLoopback', () => {
  it.each(['localhost', '127.0.0.1', '127.8.0.1', '::1', '[::1]'])('knows %s', (host) => {
    expect(isLoopback(host)).toBe(true)
  })

  it.each(['0.0.0.0', '::', 'example.org', '127.0.0.1.example.org', 'localhost.example.org'])(
    'does not take %s for it',
    (host) => {
      expect(isLoopback(host)).toBe(false)
    },
  )
})

describe('isRebound', () => {
  const examples = [
    { host: 'evil.example:3030', boundTo: '127.0.0.1', is: true },
    { host: undefined, boundTo: 'localhost', is: true },
    { host: 'localhost:3030', boundTo: '127.0.0.1', is: false },
    { host: '[::1]:3030', boundTo: '::1', is: false },
    { host: '127.0.0.1', boundTo: 'localhost', is: false },
    { host: 'news.example', boundTo: '0.0.0.0', is: false },
  ]

  it.each(examples)('is $is for $host where the server listens on $boundTo', ({ host, boundTo, is }) => {
    expect(isRebound({ host }, boundTo)).toBe(is)
  })
})

describe('isFromElsewhere', () => {
  const examples = [
    { origin: undefined, cors: undefined, is: false },
    { origin: 'http://localhost:3030', cors: undefined, is: false },
    { origin: 'https://desk.example', cors: 'https://desk.example', is: false },
    { origin: 'https://evil.example', cors: undefined, is: true },
    { origin: 'https://evil.example', cors: '*', is: true },
    { origin: 'null', cors: '*', is: true },
  ]

  it.each(examples)('is $is for a page of $origin where $cors is allowed', ({ origin, cors, is }) => {
    expect(isFromElsewhere({ origin, host: 'localhost:3030' }, withCors(cors))).toBe(is)
  })
})

describe('corsHeaders', () => {
  it('keep answers from other origins unless one is allowed', () => {
    expect(corsHeaders(withCors(undefined))).toEqual({ 'cross-origin-resource-policy': 'same-origin' })
    expect(corsHeaders(withCors('*'))).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })
})
