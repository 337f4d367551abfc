import { listed } from './listed.ts'

/** Given names with their everyday short forms, folded: the full name, then its short forms. Own list. */
const rows = `
  alexander alex sasha, anthony tony, antony tony, benjamin ben, catherine cathy kate, charles charlie chuck
  christopher chris, daniel dan danny, david dave, deborah debbie, donald don, edward ed eddie ted, elizabeth liz beth betsy
  eugene gene, francis frank, frederick fred, gerald gerry jerry, gregory greg, henry harry hank, jacob jake
  james jim jimmy, jeffrey jeff, jennifer jenny jen, john jack johnny, jonathan jon, joseph joe joey, joshua josh
  katherine kathy kate katie, kenneth ken kenny, lawrence larry, leonard len lenny, margaret maggie peggy
  martin marty, matthew matt, michael mike mick, mikhail misha, nicholas nick, patricia pat patty trish, patrick pat
  peter pete, philip phil, raymond ray, rebecca becky, richard dick rick rich, robert bob bobby rob, ronald ron
  samuel sam, stephen steve, steven steve, susan sue susie, theodore ted, thomas tom tommy, timothy tim
  vladimir volodya, victoria vicky, vincent vince, walter walt, william bill billy will`

const shortForms = new Map(
  listed(rows).map((row) => {
    const [full, ...short] = row.split(' ')
    return [full, new Set(short)] as const
  }),
)

/** Whether a given name, folded, is an everyday short form of another: `bill` of `william`. */
export function isDiminutive(short: string, full: string): boolean {
  return shortForms.get(full)?.has(short) === true
}
