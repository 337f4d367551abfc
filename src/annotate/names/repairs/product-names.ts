import type { Name, Token } from '../../document.ts'
import { itemAt } from '../../item-at.ts'
import { aircraftMakers } from '../../lexicon/aircraft-makers.ts'
import { formAt, isGlued } from '../../token-access.ts'
import { nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * Names of products that their numbers give away, where labels miss, cut or misname them.
 *
 *     the A380, five Boeing 737-800s, 18 more 787s, a DC-9, the 3G iPhone; but the G7, the US, 40 Boeing jets
 *         MISC       MISC###########          MISC    MISC      MISC#####
 */
export function nameProducts(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const isOfBoeing = tokens.some(({ form }) => form === 'Boeing')
  const added: Name[] = []
  let from = 0
  for (const { index } of tokens) {
    if (index < from) continue
    const last = modelEnd(tokens, index, byToken[index], isOfBoeing)
    if (last === index) continue
    const product = nameOver(tokens, 'MISC', index, withNickname(byToken, index, last))
    added.push(product)
    from = product.last
  }
  return withNames(byToken, names, added)
}

/** The token after the model that starts at a token; the token itself if none does. */
function modelEnd(tokens: readonly Token[], index: number, name: Name | undefined, isOfBoeing: boolean): number {
  const { form, lower } = itemAt(tokens, index)
  if ((form === lower && !startsWithFigure(form)) || (name && name.first < index)) return index
  const next = formAt(tokens, index + 1)
  if (aircraftMakers.has(form))
    return threeFigures.test(next) || code.test(next) ? afterHyphens(tokens, index + 2) : index
  if (isOfBoeing && boeingNumber.test(form)) return afterHyphens(tokens, index + 1)
  if (generation.test(form) && camel.test(next)) return index + 2
  if (camel.test(form) && generation.test(next)) return index + 2
  if ((!name || name.type === 'MISC') && isSeries(tokens, index)) return afterHyphens(tokens, index + 1)
  const isCode = code.test(form) && !states.test(form) && (name ? name.last === index + 1 : planeCode.test(form))
  return isCode ? afterHyphens(tokens, index + 1) : index
}

function startsWithFigure(form: string): boolean {
  return form >= '0' && form < ':'
}

/** The token after what hyphens join to the token before `last`: `737-800`. */
function afterHyphens(tokens: readonly Token[], last: number): number {
  let end = last
  while (formAt(tokens, end) === '-' && isGlued(tokens, end) && isGlued(tokens, end + 1)) end += 2
  return end
}

/** Whether one or two letters and a number are joined by a hyphen here: `DC-9`, `F-16`; not `G-20`, `Q-West`. */
function isSeries(tokens: readonly Token[], index: number): boolean {
  return (
    seriesLetters.test(formAt(tokens, index)) &&
    seriesNumber.test(formAt(tokens, index + 2)) &&
    afterHyphens(tokens, index + 1) > index + 1
  )
}

/** The token after a model and the labelled name that it bears: `787 Dreamliner`, `F-16 Fighting Falcons`. */
function withNickname(byToken: readonly (Name | undefined)[], first: number, last: number): number {
  const whole = byToken[first]
  const next = byToken[last]
  return Math.max(last, whole?.last ?? 0, next?.type === 'MISC' ? next.last : 0)
}

/** Matches `380`, `737s`; not `40`, `2005`. */
const threeFigures = /^\d{3}s?$/
/** Matches `777`, `787s`; not `700`. */
const boeingNumber = /^7\d7s?$/
/** Matches `A380`, `IE6`, `A400M`, `A350s`; not `3G`, `MP`. */
const code = /^[A-Z]{1,3}\d+[A-Z]?s?$/
/** Matches `A380`; not `A38`, a road. */
const planeCode = /^[A-Z]\d{3}[A-Z]?s?$/
/** Matches `G7`, `G20`; not `G4S`. */
const states = /^G\d+$/
/** Matches `3G`, `5s`, `3GS`; not `30GB`, `10`. */
const generation = /^\d[A-Za-z]S?$/
/** Matches `iPhone`; not `McCain`, `kWh`. */
const camel = /^[a-z]{1,4}[A-Z][a-z]{2,}$/
/** Matches the `F` of `F-16`; not the `G` of `G-20`, the `K` of `K-12`, the `U` of `U-21`. */
const seriesLetters = /^(?:[A-FHIJL-PR-TV-Z]|[A-Z]{2})$/
/** Matches `16`, `9`; not `West`. */
const seriesNumber = /^\d+[A-Z]?s?$/
