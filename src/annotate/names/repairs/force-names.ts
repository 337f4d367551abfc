import type { Name, Token } from '../../document.ts'
import { itemAt } from '../../item-at.ts'
import { services, shipMarks, undertakings, unitHeads } from '../../lexicon/force-words.ts'
import { formAt, lowerAt } from '../../token-access.ts'
import { capitalsEnd, nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * Ships, units and undertakings, which armed forces name in ways of their own.
 *
 *     HMS Daring and later Daring, the U.S. 5th Fleet, Operation Storm 16, Task Force 50, an Army general
 *         ORG###           LOC###      LOC#            MISC###########     ORG#######                        labels
 *     MISC######           MISC##      ORG###########  MISC##############  ORG##########     ORG#            named
 */
export function nameForces(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const added: Name[] = []
  const ships = new Set<string>()
  let from = 0
  for (const { index, form } of tokens) {
    if (index < from) continue
    const force = forceAt(tokens, byToken, index)
    if (!force) continue
    if (shipMarks.has(form)) ships.add(formAt(tokens, index + 1))
    added.push(force)
    from = force.last
  }
  const named = withNames(byToken, names, added)
  return ships.size === 0 ? named : named.map((name) => asShip(tokens, ships, name))
}

/** A name of one word that is a ship’s elsewhere in the article, as a ship. */
function asShip(tokens: readonly Token[], ships: ReadonlySet<string>, name: Name): Name {
  const isShip = name.last - name.first === 1 && ships.has(formAt(tokens, name.first))
  return isShip && name.type !== 'MISC' ? { ...name, type: 'MISC' } : name
}

function forceAt(tokens: readonly Token[], byToken: readonly (Name | undefined)[], index: number): Name | undefined {
  const { form, lower } = itemAt(tokens, index)
  const name = byToken[index]
  if (name && name.first < index) return undefined
  if (form === lower) return ordinal.test(form) ? unitAt(tokens, byToken, index) : undefined
  if (shipMarks.has(form)) return shipAt(tokens, byToken, index)
  if (undertakings.has(form)) return undertakingAt(tokens, index)
  if (form === 'CTF' || (form === 'Task' && formAt(tokens, index + 1) === 'Force'))
    return taskForceAt(tokens, byToken, index)
  const isService = services.has(form) && !name && tokens[index]?.upos === 'PROPN'
  return isService ? nameOver(tokens, 'ORG', index, index + 1) : undefined
}

function shipAt(tokens: readonly Token[], byToken: readonly (Name | undefined)[], index: number): Name | undefined {
  const last = Math.max(byToken[index]?.last ?? 0, byToken[index + 1]?.last ?? 0)
  const isNamed = tokens[index + 1]?.upos === 'PROPN'
  return isNamed ? nameOver(tokens, 'MISC', index, Math.max(last, index + 2)) : undefined
}

/** `Operation Desert Storm`, `Exercise Lion 16`; not `Operation` alone. */
function undertakingAt(tokens: readonly Token[], index: number): Name | undefined {
  const last = capitalsEnd(tokens, index + 1)
  if (last === index + 1) return undefined
  return nameOver(tokens, 'MISC', index, number.test(formAt(tokens, last)) ? last + 1 : last)
}

/** `Task Force 50`, `CTF 150`; not `Task Force`. */
function taskForceAt(
  tokens: readonly Token[],
  byToken: readonly (Name | undefined)[],
  index: number,
): Name | undefined {
  const last = formAt(tokens, index) === 'CTF' ? index + 1 : index + 2
  return number.test(formAt(tokens, last)) ? nameOver(tokens, 'ORG', ownerStart(byToken, index), last + 1) : undefined
}

/** `5th Fleet`, `2nd Light Infantry Brigade`; not `5th Street`. */
function unitAt(tokens: readonly Token[], byToken: readonly (Name | undefined)[], index: number): Name | undefined {
  const last = capitalsEnd(tokens, index + 1)
  const isUnit = last > index + 1 && unitHeads.has(lowerAt(tokens, last - 1))
  return isUnit ? nameOver(tokens, 'ORG', ownerStart(byToken, index), last) : undefined
}

/** Where the state starts that stands right before a unit; else the unit. */
function ownerStart(byToken: readonly (Name | undefined)[], index: number): number {
  const owner = byToken[index - 1]
  return owner?.type === 'LOC' ? owner.first : index
}

/** Matches `16`, `150`; not `2016`. */
const number = /^\d{1,3}$/
/** Matches `5th`, `101st`; not `5`. */
const ordinal = /^\d+(?:st|nd|rd|th)$/
