/** Small words inside names of people: `von der Leyen`, `bin Salman`, `da Silva`; lower case. Own list. */
export const nameParticles: ReadonlySet<string> = new Set(
  `al el ul ud bin bint ibn ben abu ould von van der den vom zu zum zur de del della dello di da dal dos das do du
  des la le ter ten af av`.split(/\s+/),
)

/** Those that stand in nothing but names of people, so that a label is not needed. Own list. */
export const sureParticles: ReadonlySet<string> = new Set(['bin', 'bint', 'ibn', 'von'])
