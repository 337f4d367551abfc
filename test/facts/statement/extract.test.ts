import { describe, expect, it } from 'vitest'
import { extractStatements } from '../../../src/facts/statement/extract.ts'
import { wordsOf } from '../../../src/text/span.ts'
import { itStaysSilent } from '../../support/examples.ts'
import { spokenDocument } from '../../support/spoken-document.ts'

/** A text (`¶` parts paragraphs, names are marked) and each statement in it: `rule | form | speaker | cue | words`. */
const examples: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['“We agree,” <PER:Ann Tan> said.', 'statement/quote-subject-verb | direct | Ann Tan | said | We agree,'],
  [
    '“We agree,” Ms <PER:Tan>, the minister, told <ORG:Reuters> on Friday.',
    'statement/quote-subject-verb | direct | Tan | told | We agree,',
  ],
  [
    '“We agree,” the ministry’s spokeswoman, <PER:Ann Tan>, told a briefing.',
    'statement/quote-subject-verb | direct | Ann Tan | told | We agree,',
  ],
  ['“We agree,” later added <PER:Tan>.', 'statement/quote-verb-subject | direct | Tan | added | We agree,'],
  ['“We agree,” he said at the forum in <LOC:Lima>.', 'statement/quote-subject-verb | direct | he | said | We agree,'],
  ['«We agree», – the minister said.', 'statement/quote-subject-verb | direct | minister | said | We agree'],
  [
    '“We agree,” said the Minister for Youth, Education and Sports of <LOC:Peru>, <PER:Ann Tan>.',
    'statement/quote-verb-subject | direct | Ann Tan | said | We agree,',
  ],
  [
    '“We agree,” said the chairman of <ORG:Uniflex> <PER:Ann Tan>.',
    'statement/quote-verb-subject | direct | Ann Tan | said | We agree,',
  ],
  [
    '“We agree,” said a spokesman for the ministry in <LOC:Lima>.',
    'statement/quote-verb-subject | direct | spokesman for the ministry in Lima | said | We agree,',
  ],
  ['“We agree,” said. Col. <PER:Ann Tan>.', 'statement/quote-verb-subject | direct | Ann Tan | said | We agree,'],
  [
    '“We agree,” warns <PER:Ann Tan>, a biologist.',
    'statement/quote-verb-subject | direct | Ann Tan | warns | We agree,',
  ],
  ['“We agree,” <PER:Tan> beamed.', 'statement/quote-subject-verb | direct | Tan | beamed | We agree,'],
  [
    '“We agree,” read a statement issued/VBN by the ministry.',
    'statement/quote-verb-subject | direct | statement issued by the ministry | read | We agree,',
  ],
  [
    '“We agree,” according to <PER:Ann Tan>.',
    'statement/according-to-quote | direct | Ann Tan | according to | We agree,',
  ],
  [
    'According to <PER:Ann Tan>, “we all agree on the plan.”',
    'statement/according-to-quote | direct | Ann Tan | According to | we all agree on the plan.',
  ],
  [
    '<PER:Tan> said prices fell. It rained. “We left late.”',
    'statement/verb-clause | indirect | Tan | said | prices fell',
  ],
  [
    'A clerk could say that prices fell. “We left late.”',
    'statement/verb-that-clause | indirect hypothetical | clerk | say | prices fell',
  ],
  [
    'Then <PER:Tan> said prices fell. It rained.¶“We left late.”',
    'statement/verb-clause | indirect | Tan | said | prices fell',
  ],
  [
    'A clerk could say that prices fell.¶“We left late.”',
    'statement/verb-that-clause | indirect hypothetical | clerk | say | prices fell',
  ],
  [
    'The report ended/VBD with a statement: “We left late.”',
    'statement/colon-quote | direct | report | - | We left late.',
  ],
  [
    '<PER:Tan> said prices fell. Why did they? “It was too warm.”',
    'statement/verb-clause | indirect | Tan | said | prices fell',
    'statement/after-clause | direct | Tan | said | It was too warm.',
  ],
  [
    'He jeered/VBD at the plan saying “We left late.”',
    'statement/participle-quote | direct | He | saying | We left late.',
  ],
  [
    'They left with one clerk saying “We left late.”',
    'statement/participle-quote | direct | one clerk | saying | We left late.',
  ],
  [
    'They saw rain, which/WDT <PER:Tan> said was bringing “calm days” to farmers.',
    'statement/relative-gap | mixed | Tan | said | was bringing “calm days” to farmers',
  ],
  [
    'They met people who, <PER:Ann Tan> said, were ill.',
    'statement/clause-around-verb | indirect | Ann Tan | said | were ill',
  ],
  [
    '“We agree,” <PER:Tan> told the press after the talks, <ORG:TASS> reported.',
    'statement/quote-subject-verb | direct | Tan | told | We agree,',
  ],
  ['According to him, prices fell.', 'statement/according-to | indirect | him | According to | prices fell'],
  ['Prices fell, according to them.', 'statement/clause-according-to | indirect | them | according to | Prices fell'],
  [
    'News¶Mr <PER:Tan> said: We agree on all of it.¶It is time.',
    'statement/block | direct | Tan | said | We agree on all of it.',
    'statement/block | direct | Tan | said | It is time.',
  ],
  [
    'News¶A clerk said: We agree on all of it.¶It is time.',
    'statement/block | direct | clerk | said | We agree on all of it.',
  ],
  [
    'They told friends after the talks that prices fell.',
    'statement/verb-that-clause | indirect | They | told | prices fell',
  ],
  [
    'According to the <ORG:Times>, in the run-up to talks, Mr <PER:Tan> left.',
    'statement/according-to | indirect | Times | According to | in the run-up to talks, Mr Tan left',
  ],
  ['He said in “We agree now.” that', 'statement/subject-verb-quote | direct | He | said | We agree now.'],
  [
    'Her aide, <PER:Ann Tan>, in a note from <LOC:Lima> on Monday, April 4, said prices fell in May.',
    'statement/verb-clause | indirect | Ann Tan | said | prices fell in May',
  ],
  [
    '<PER:Tan> said adding they would meet this year.',
    'statement/participle-clause | indirect | Tan | adding | they would meet this year',
  ],
  [
    'Prices fell in May, on Friday said in <LOC:Lima> the minister <PER:Ann Tan>.',
    'statement/clause-verb-subject | indirect | Ann Tan | said | Prices fell in May',
  ],
  [
    'Prices fell in May, the agency quoted <PER:Ann Tan> as saying.',
    'statement/clause-subject-verb | indirect | Ann Tan | saying | Prices fell in May',
  ],
  [
    'Mr <PER:Tan> calls them “really rare,” while <PER:Li Wei> explains their age is to blame.',
    'statement/naming | direct | Tan | calls | really rare,',
    'statement/verb-clause | indirect | Li Wei | explains | their age is to blame',
  ],
  [
    'Questioned whether the war would end, <PER:Tan> said, “They are here.”',
    'statement/subject-verb-quote | direct | Tan | said | They are here.',
  ],
  [
    'A clerk answered/VBD that it was too late.',
    'statement/verb-that-clause | indirect | clerk | answered | it was too late',
  ],
  [
    '<PER:Ann Tan> reacting/VBG to the vote where some were called bad losers, said prices fell.',
    'statement/verb-clause | indirect | Ann Tan | said | prices fell',
  ],
  [
    'He said in his ‘Open-House programme’ in <LOC:Lima> that prices fell.',
    'statement/verb-that-clause | indirect | He | said | prices fell',
  ],
  [
    '“We agree,” Peruvian Ambassador to <LOC:Chile> <PER:Ann Tan> said in her speech.',
    'statement/quote-subject-verb | direct | Ann Tan | said | We agree,',
  ],
  [
    '<PER:Tan> said the firm had plans, adding value to what farmers sell.',
    'statement/verb-clause | indirect | Tan | said | the firm had plans, adding value to what farmers sell',
  ],
  [
    'After the loss, the forward reckons/NNS a lack of rest is to blame.',
    'statement/verb-clause | indirect | forward | reckons | a lack of rest is to blame',
  ],
  ['<PER:Ann Tan> said: “We agree.”', 'statement/subject-verb-quote | direct | Ann Tan | said | We agree.'],
  [
    '<PER:Ann Tan>, 42, who runs a bakery, said: “We agree.”',
    'statement/subject-verb-quote | direct | Ann Tan | said | We agree.',
  ],
  ['Says Mr <PER:Tan>: “We agree.”', 'statement/subject-verb-quote | direct | Tan | Says | We agree.'],
  ['He also said, “We agree,” and left.', 'statement/subject-verb-quote | direct | He | said | We agree,'],
  [
    '<PER:Tan> spoke in <LOC:Lima>, saying: “We agree.”',
    'statement/participle-quote | direct | Tan | saying | We agree.',
  ],
  [
    'The president was quoted as saying: “We agree.”',
    'statement/subject-verb-quote | direct | president | was quoted as saying | We agree.',
  ],
  [
    '<ORG:Reuters> quoted <PER:Ann Tan> as saying “we agree on it”.',
    'statement/participle-quote | direct | Ann Tan | saying | we agree on it',
  ],
  [
    '<PER:Tan> resigned in a letter to the board stating, “We agree.”',
    'statement/participle-quote | direct | Tan | stating | We agree.',
  ],
  ['<PER:Ann Tan>: “We agree.”', 'statement/label-colon-quote | direct | Ann Tan | - | We agree.'],
  [
    '<PER:Ann Tan> took to the stage in <LOC:Lima>: “We agree.”',
    'statement/colon-quote | direct | Ann Tan | - | We agree.',
  ],
  [
    'News¶<PER:Ann Tan>, the commander, released the following statement today:¶“We agree.”',
    'statement/label-colon-quote | direct | Ann Tan | - | We agree.',
  ],
  [
    'Critics described it as “a slap in the face” on Monday.',
    'statement/naming | direct | Critics | described | a slap in the face',
  ],
  ['It was what he called a “New Deal”.', 'statement/naming | direct | he | called | New Deal'],
  ['She accused them of “playing with fire”.', 'statement/naming | direct | She | accused | playing with fire'],
  [
    '“We agree,” she said. “It is time to act.”',
    'statement/quote-subject-verb | direct | she | said | We agree,',
    'statement/same-paragraph | direct | she | said | It is time to act.',
  ],
  [
    '<PER:Tan> said the plan was ready. “It is time to act.”',
    'statement/verb-clause | indirect | Tan | said | the plan was ready',
    'statement/after-clause | direct | Tan | said | It is time to act.',
  ],
  [
    'News¶“We agree,” <PER:Tan> said.¶“It is time to act.”',
    'statement/quote-subject-verb | direct | Tan | said | We agree,',
    'statement/next-paragraph | direct | Tan | said | It is time to act.',
  ],
  [
    'News¶“We came.¶“We saw.¶“We left,” she said.',
    'statement/open-before | direct | she | said | We came.',
    'statement/open-before | direct | she | said | We saw.',
    'statement/quote-subject-verb | direct | she | said | We left,',
  ],
  [
    'News¶She said: “We came.¶“We left.”',
    'statement/subject-verb-quote | direct | She | said | We came.',
    'statement/open-after | direct | She | said | We left.',
  ],
  [
    '<PER:Ann Tan> walked out of the room. “We will not sign this today.”',
    'statement/after-subject | direct | Ann Tan | - | We will not sign this today.',
  ],
  ['“We agree.” – <PER:Ann Tan>', 'statement/signed-quote | direct | Ann Tan | - | We agree.'],
  [
    '“We agree with them.” <PER:Ann Tan>, minister',
    'statement/signed-quote | direct | Ann Tan | - | We agree with them.',
  ],
  [
    'With “friends like these” we “can win,” he added.',
    'statement/clause-with-quote | mixed | he | added | With “friends like these” we “can win',
  ],
  [
    'News¶The minister said:¶We welcome the report.¶It is time to act.¶The report can be found online.',
    'statement/block | direct | minister | said | We welcome the report.',
    'statement/block | direct | minister | said | It is time to act.',
  ],
  [
    '<PER:Ann Tan> said: We welcome the report. It is time.',
    'statement/block | direct | Ann Tan | said | We welcome the report. It is time.',
  ],
  [
    'News¶The firm denied these claims/NNS:¶She was free to go. They also said she was paid.',
    'statement/block | direct | firm | denied | She was free to go.',
    'statement/verb-clause | indirect | They | said | she was paid',
  ],
  [
    'News¶<PER:Tan> issued the following statement:¶We welcome the report.',
    'statement/block | direct | Tan | - | We welcome the report.',
  ],
  ['<PER:Ann Tan> said that prices fell.', 'statement/verb-that-clause | indirect | Ann Tan | said | prices fell'],
  ['<PER:Ann Tan> said prices fell.', 'statement/verb-clause | indirect | Ann Tan | said | prices fell'],
  [
    'The firm told <ORG:Reuters> on Friday that the plant would close.',
    'statement/verb-that-clause | indirect | firm | told | the plant would close',
  ],
  [
    'The firm told <ORG:Reuters> and the <ORG:BBC> it would close.',
    'statement/verb-clause | indirect | firm | told | it would close',
  ],
  [
    'The firm warned residents the water was unsafe.',
    'statement/verb-clause | indirect | firm | warned | the water was unsafe',
  ],
  ['The firm, however, said that it was safe.', 'statement/verb-that-clause | indirect | firm | said | it was safe'],
  [
    '<PER:Tan> said if prices fell, wages would rise.',
    'statement/verb-clause | indirect | Tan | said | if prices fell, wages would rise',
  ],
  [
    '<PER:Tan> said since the start of the war, prices had risen.',
    'statement/verb-clause | indirect | Tan | said | since the start of the war, prices had risen',
  ],
  [
    '<PER:Tan> said more than 4 billion songs were sold.',
    'statement/verb-clause | indirect | Tan | said | more than 4 billion songs were sold',
  ],
  [
    '<PER:Tan> said what began as a joke had become a plan.',
    'statement/verb-clause | indirect | Tan | said | what began as a joke had become a plan',
  ],
  [
    '<PER:Tan> said raising taxes would hurt.',
    'statement/verb-clause | indirect | Tan | said | raising taxes would hurt',
  ],
  [
    '<PER:Tan> said “some people” would be sad.',
    'statement/verb-clause | mixed | Tan | said | “some people” would be sad',
  ],
  [
    '<PER:Tan> said <LOC:Peru> “truly trusts” its allies.',
    'statement/verb-clause | mixed | Tan | said | Peru “truly trusts” its allies',
  ],
  [
    '<PER:Tan> said the offer was “a joke for all” and left.',
    'statement/verb-clause | mixed | Tan | said | the offer was “a joke for all” and left',
  ],
  [
    'Officials said the fire, which began on Friday, was out.',
    'statement/verb-clause | indirect | Officials | said | the fire, which began on Friday, was out',
  ],
  ['A study found bees were dying.', 'statement/verb-clause | indirect | study | found | bees were dying'],
  ['The jury heard that he had run.', 'statement/verb-that-clause | indirect | jury | heard | he had run'],
  [
    'The ministry made it clear that it would not pay.',
    'statement/verb-that-clause | indirect | ministry | made it clear | it would not pay',
  ],
  [
    'The firm said it would close, adding that jobs would go.',
    'statement/verb-clause | indirect | firm | said | it would close',
    'statement/participle-clause | indirect | firm | adding | jobs would go',
  ],
  [
    'The firm has said that it will close, and predicted that jobs would go.',
    'statement/verb-that-clause | indirect | firm | said | it will close',
    'statement/verb-that-clause | indirect | firm | predicted | jobs would go',
  ],
  [
    'The firm said it would close, while unions said they would fight.',
    'statement/verb-clause | indirect | firm | said | it would close',
    'statement/verb-clause | indirect | unions | said | they would fight',
  ],
  [
    'The firm confirmed that it had closed, but did not say why.',
    'statement/verb-that-clause | indirect | firm | confirmed | it had closed',
  ],
  [
    '<ORG:Uniflex> says it made profits, and expects to grow.',
    'statement/verb-clause | indirect | Uniflex | says | it made profits',
  ],
  [
    'Shares fell after the firm said demand was weak, and rivals gained.',
    'statement/verb-clause | indirect | firm | said | demand was weak, and rivals gained',
  ],
  [
    'The firm cut jobs, claiming demand was weak.',
    'statement/participle-clause | indirect | firm | claiming | demand was weak',
  ],
  [
    'The deal was killed because of reports stating that it was bad.',
    'statement/participle-clause | indirect | reports | stating | it was bad',
  ],
  [
    'The firm will close, <ORG:Uniflex> saying that demand is weak.',
    'statement/participle-clause | indirect | Uniflex | saying | demand is weak',
  ],
  [
    'Noting that prices rose, Mr <PER:Tan> left the room.',
    'statement/participle-clause | indirect | Tan | Noting | prices rose',
  ],
  [
    'The president was quoted by the agency as saying the border was open.',
    'statement/participle-clause | indirect | president | saying | the border was open',
  ],
  ['Prices will fall, Ms <PER:Tan> said.', 'statement/clause-subject-verb | indirect | Tan | said | Prices will fall'],
  [
    'And, prices will fall, she added in <LOC:Lima>.',
    'statement/clause-subject-verb | indirect | she | added | prices will fall',
  ],
  ['Prices will fall, said Ms <PER:Tan>.', 'statement/clause-verb-subject | indirect | Tan | said | Prices will fall'],
  [
    'In <LOC:Syria>, the secretary said, troops advanced.',
    'statement/clause-around-verb | indirect | secretary | said | troops advanced',
  ],
  [
    'His plan, he stated, was to buy shares in the firm.',
    'statement/clause-around-verb | indirect | he | stated | was to buy shares in the firm',
  ],
  ['As Ms <PER:Tan> noted, prices fell.', 'statement/as-clause | indirect | Tan | noted | prices fell'],
  ['Prices fell, as Ms <PER:Tan> noted.', 'statement/as-clause | indirect | Tan | noted | Prices fell'],
  ['According to Ms <PER:Tan>, prices fell.', 'statement/according-to | indirect | Tan | According to | prices fell'],
  [
    'Prices fell, according to Ms <PER:Tan>.',
    'statement/clause-according-to | indirect | Tan | according to | Prices fell',
  ],
  [
    'Prices, according to the bank, fell by ten percent.',
    'statement/clause-according-to | indirect | bank | according to | fell by ten percent',
  ],
  [
    'He is, according to his lawyer, in good health.',
    'statement/clause-according-to | indirect | his lawyer | according to | in good health',
  ],
  [
    'The rate, which, according to the bank is high, rose.',
    'statement/clause-according-to | indirect | bank | according to | is high',
  ],
  [
    'According to the agency, quoting <PER:Ann Tan>, prices fell.',
    'statement/according-to | indirect | Ann Tan | According to | prices fell',
  ],
  [
    'According to figures released in May by <ORG:Uniflex>, prices fell.',
    'statement/according-to | indirect | Uniflex | According to | prices fell',
  ],
  [
    'According to the coach, <PER:Ann Tan>, the team won.',
    'statement/according-to | indirect | Ann Tan | According to | the team won',
  ],
  [
    'According to <ORG:Uniflex> the plan is dead.',
    'statement/according-to | indirect | Uniflex | According to | the plan is dead',
  ],
  [
    'In his words, the sides agreed to talk.',
    'statement/according-to | indirect | his | In his words | the sides agreed to talk',
  ],
  [
    'In Ms <PER:Tan>’s opinion, prices fell.',
    'statement/according-to | indirect | Tan | In Ms Tan’s opinion | prices fell',
  ],
  [
    'In the minister’s view, prices fell.',
    'statement/according-to | indirect | minister | In the minister’s view | prices fell',
  ],
  ['As stated by the firm, prices fell.', 'statement/according-to | indirect | firm | As stated by | prices fell'],
  [
    'The law, which critics say is too vague, passed.',
    'statement/relative-gap | indirect | critics | say | is too vague',
  ],
  [
    'The ministry’s announcement that it would pay came late.',
    'statement/noun-clause | indirect | ministry | announcement | it would pay',
  ],
  [
    'A claim by <ORG:Uniflex> that it had paid was false.',
    'statement/noun-clause | indirect | Uniflex | claim | it had paid',
  ],
  [
    'Its warning that prices would rise, the first this year, was noted.',
    'statement/noun-clause | indirect | Its | warning | prices would rise',
  ],
  [
    'The ministry denied that troops had crossed the border.',
    'statement/verb-that-clause | indirect denied | ministry | denied | troops had crossed the border',
  ],
  [
    'Reporters asked the minister whether prices would rise.',
    'statement/asked-whether | indirect asked | Reporters | asked | whether prices would rise',
  ],
  [
    'The bank could say that prices will rise.',
    'statement/verb-that-clause | indirect hypothetical | bank | say | prices will rise',
  ],
  [
    'The bank is expected to say that prices will rise.',
    'statement/verb-that-clause | indirect hypothetical | bank | say | prices will rise',
  ],
  ['She did not say that prices fell.', 'statement/verb-that-clause | indirect hypothetical | She | say | prices fell'],
  [
    'If the court says that he ran, he will be jailed.',
    'statement/verb-that-clause | indirect hypothetical | court | says | he ran',
  ],
  [
    '<PER:Tan> said that <ORG:Uniflex> claimed that it had paid.',
    'statement/verb-that-clause | indirect | Tan | said | Uniflex claimed that it had paid',
    'statement/verb-that-clause | indirect | Uniflex | claimed | it had paid',
  ],
  [
    '“<ORG:Uniflex> says it has paid,” <PER:Tan> said.',
    'statement/quote-subject-verb | direct | Tan | said | Uniflex says it has paid,',
    'statement/verb-clause | indirect | Uniflex | says | it has paid',
  ],
  [
    '<ORG:Uniflex> notes the growth of trade, both sides should act, said <PER:Tan>.',
    'statement/clause-verb-subject | indirect | Tan | said | Uniflex notes the growth of trade, both sides should act',
    'statement/note-noun-phrase | indirect | Uniflex | notes | the growth of trade',
  ],
  [
    '<ORG:Uniflex> saw a well-recognized/VBN growth of trade, said <PER:Tan>.',
    'statement/clause-verb-subject | indirect | Tan | said | Uniflex saw a well-recognized growth of trade',
  ],
  [
    '“We agree,” <PER:Tan> said. “We came early.¶“We left late,” <PER:Lim> said.',
    'statement/quote-subject-verb | direct | Tan | said | We agree,',
    'statement/same-paragraph | direct | Tan | said | We came early.',
    'statement/quote-subject-verb | direct | Lim | said | We left late,',
  ],
  ['To a beat of “one two,” the dancers began.', 'statement/quote-subject-verb | direct | dancers | began | one two,'],
  [
    'Both/CC <LOC:Iran> and <LOC:Russia> said they would act.',
    'statement/verb-clause | indirect | Iran and Russia | said | they would act',
  ],
  [
    '<LOC:Iran>, <LOC:Russia>, and <LOC:Peru> announced that they would act.',
    'statement/verb-that-clause | indirect | Iran, Russia, and Peru | announced | they would act',
  ],
  [
    'Sites such as <ORG:Gawker> said it was true.',
    'statement/verb-clause | indirect | Sites such as Gawker | said | it was true',
  ],
  [
    'Sources close to the firm said it was true.',
    'statement/verb-clause | indirect | Sources close to the firm | said | it was true',
  ],
  [
    'A report released by the bank on Friday, which said that prices fell, was wrong.',
    'statement/verb-that-clause | indirect | report released by the bank | said | prices fell',
  ],
  [
    '<PER:Ann Tan>, the envoy for <LOC:Peru> said prices fell.',
    'statement/verb-clause | indirect | Ann Tan | said | prices fell',
  ],
  [
    'An airline, <ORG:Uniflex>, said it would close.',
    'statement/verb-clause | indirect | Uniflex | said | it would close',
  ],
  [
    'Mr <PER:Tan> – who has led it since 2015 – said he would go.',
    'statement/verb-clause | indirect | Tan | said | he would go',
  ],
  ['<PER:Ann Tan> on Friday said prices fell.', 'statement/verb-clause | indirect | Ann Tan | said | prices fell'],
  ['<ORG:Uniflex> claims that it has paid.', 'statement/verb-that-clause | indirect | Uniflex | claims | it has paid'],
  ['Some argue that prices fell.', 'statement/verb-that-clause | indirect | Some | argue | prices fell'],
  ['He was right, said <PER:Tan>, and left.', 'statement/clause-around-verb | indirect | Tan | said | He was right'],
  [
    '<PER:Tan> said so, <ORG:Reuters> reported.',
    'statement/clause-subject-verb | indirect | Reuters | reported | Tan said so',
  ],
  ['“We agree,” says the mayor, who was there.', 'statement/quote-verb-subject | direct | mayor | says | We agree,'],
  ['News¶“No trouble here.” — <PER:Ann Tan>', 'statement/signed-quote | direct | Ann Tan | - | No trouble here.'],
  ['News¶She wrote a letter:¶“We agree.”', 'statement/subject-verb-quote | direct | She | wrote | We agree.'],
  [
    '“We agree,” she told <ORG:AFP>, “on all of it.”',
    'statement/quote-subject-verb | direct | she | told | We agree,',
    'statement/subject-verb-quote | direct | she | told | on all of it.',
  ],
  [
    '<PER:Tan> and <PER:Lee> said: “We agree.”',
    'statement/subject-verb-quote | direct | Tan and Lee | said | We agree.',
  ],
  [
    'A man, whom/WP police named as <PER:Tan>, said prices fell.',
    'statement/verb-clause | indirect | man | said | prices fell',
  ],
  [
    'The minister said in <LOC:Lima>, <LOC:Peru>, on Friday, 2 May, that prices fell.',
    'statement/verb-that-clause | indirect | minister | said | prices fell',
  ],
  ['The sides reaffirmed that they agree.', 'statement/verb-that-clause | indirect | sides | reaffirmed | they agree'],
  ['Asked whether prices rose, <PER:Tan> said they fell.', 'statement/verb-clause | indirect | Tan | said | they fell'],
  ['The team writes in a journal that bees died.', 'statement/verb-that-clause | indirect | team | writes | bees died'],
  [
    'According to <ORG:Uniflex>, prices fell, which, according to the bank, is bad.',
    'statement/according-to | indirect | Uniflex | According to | prices fell',
    'statement/clause-according-to | indirect | bank | according to | is bad',
  ],
  [
    'According to <ORG:Uniflex>, a large firm, prices fell.',
    'statement/according-to | indirect | Uniflex | According to | prices fell',
  ],
  [
    'According to <ORG:Uniflex>, in <LOC:Lima>, prices fell.',
    'statement/according-to | indirect | Uniflex | According to | in Lima, prices fell',
  ],
  [
    'But according to <ORG:Uniflex>, prices fell.',
    'statement/according-to | indirect | Uniflex | according to | prices fell',
  ],
  [
    'Now, according to <ORG:Uniflex>, prices fell.',
    'statement/clause-according-to | indirect | Uniflex | according to | prices fell',
  ],
  [
    'News¶Speaking in <LOC:Lima>, the minister said late on Friday:¶We agree. It is time.',
    'statement/block | direct | minister | said | We agree. It is time.',
  ],
  [
    'News¶<PER:Ann Tan> said: We agree.¶He said it was late.',
    'statement/block | direct | Ann Tan | said | We agree.',
    'statement/verb-clause | indirect | He | said | it was late',
  ],
  [
    'News¶<PER:Ann Tan> said:¶We agree, the minister said.¶The end.',
    'statement/clause-subject-verb | indirect | minister | said | We agree',
  ],
  [
    '<PER:Tan> said prices fell but <PER:Lee> said they rose.',
    'statement/verb-clause | indirect | Tan | said | prices fell',
    'statement/verb-clause | indirect | Lee | said | they rose',
  ],
  ['<PER:Tan> said prices fell — “a good sign”.', 'statement/verb-clause | indirect | Tan | said | prices fell'],
  [
    '<PER:Tan> said prices fell: “It was a good day.”',
    'statement/verb-clause | indirect | Tan | said | prices fell',
    'statement/colon-quote | direct | Tan | - | It was a good day.',
  ],
  [
    '<PER:Tan> said prices fell, according to <ORG:AFP>.',
    'statement/verb-clause | indirect | Tan | said | prices fell',
  ],
  [
    '<PER:Tan> said prices fell, which, according to <ORG:AFP>, is true.',
    'statement/verb-clause | indirect | Tan | said | prices fell',
    'statement/clause-according-to | indirect | AFP | according to | is true',
  ],
  [
    '<PER:Tan> said prices fell, <ORG:Uniflex> adding that wages rose.',
    'statement/verb-clause | indirect | Tan | said | prices fell',
    'statement/participle-clause | indirect | Uniflex | adding | wages rose',
  ],
  [
    '<PER:Tan> said prices fell and says wages rose.',
    'statement/verb-clause | indirect | Tan | said | prices fell',
    'statement/verb-clause | indirect | Tan | says | wages rose',
  ],
  [
    '<PER:Tan> has said prices fell and wrote that wages rose.',
    'statement/verb-clause | indirect | Tan | said | prices fell',
    'statement/verb-that-clause | indirect | Tan | wrote | wages rose',
  ],
  [
    '<PER:Tan> said prices fell, and later he added that wages rose.',
    'statement/verb-clause | indirect | Tan | said | prices fell',
    'statement/verb-that-clause | indirect | he | added | wages rose',
  ],
  [
    '<PER:Tan> said prices fell and the bank said wages rose.',
    'statement/verb-clause | indirect | Tan | said | prices fell and the bank said wages rose',
    'statement/verb-clause | indirect | bank | said | wages rose',
  ],
  [
    '<PER:Tan> said only if prices fell, wages would rise.',
    'statement/verb-clause | indirect | Tan | said | only if prices fell, wages would rise',
  ],
  [
    '<ORG:NPD> said according to those figures, prices fell.',
    'statement/verb-clause | indirect | NPD | said | according to those figures, prices fell',
  ],
  [
    '<PER:Tan> said those who walked daily had met him.',
    'statement/verb-clause | indirect | Tan | said | those who walked daily had met him',
  ],
  [
    '<PER:Tan> said the deal signed/VBN in <LOC:Lima> sold/VBN.',
    'statement/verb-clause | indirect | Tan | said | the deal signed in Lima sold',
  ],
  ['<PER:Tan> said the man fled/VBN.', 'statement/verb-clause | indirect | Tan | said | the man fled'],
  [
    '<PER:Tan> said the <ORG:Penske Group> (PAG) would buy it.',
    'statement/verb-clause | indirect | Tan | said | the Penske Group (PAG) would buy it',
  ],
  [
    '<PER:Tan> said raising taxes and playing golf would hurt.',
    'statement/verb-clause | indirect | Tan | said | raising taxes and playing golf would hurt',
  ],
  [
    '<PER:Tan> said the plan to buy shares would fall.',
    'statement/verb-clause | indirect | Tan | said | the plan to buy shares would fall',
  ],
  [
    '<PER:Tan> said the plan to act would fall.',
    'statement/verb-clause | indirect | Tan | said | the plan to act would fall',
  ],
  [
    '<PER:Tan> said wages in <LOC:Peru> on Friday rose.',
    'statement/verb-clause | indirect | Tan | said | wages in Peru on Friday rose',
  ],
  [
    '<PER:Tan> said that “we all agree on it.”',
    'statement/subject-verb-quote | direct | Tan | said | we all agree on it.',
  ],
  ['The firm warned the water was bad.', 'statement/verb-clause | indirect | firm | warned | the water was bad'],
  ['The firm said this week it would close.', 'statement/verb-clause | indirect | firm | said | it would close'],
  [
    'The firm said at about noon that it would close.',
    'statement/verb-that-clause | indirect | firm | said | it would close',
  ],
  [
    'The firm said, as/IN of/IN now, it would close.',
    'statement/verb-clause | indirect | firm | said | it would close',
  ],
  [
    'The firm said, for the first time in years that anyone had heard it was so.',
    'statement/verb-that-clause | indirect | firm | said | anyone had heard it was so',
  ],
  [
    'He left. “We will not sign this today.”',
    'statement/after-subject | direct | He | - | We will not sign this today.',
  ],
  [
    'News¶“We agree,” <PER:Tan> said. <PER:Lee> said prices fell. “It is time to act.”',
    'statement/quote-subject-verb | direct | Tan | said | We agree,',
    'statement/verb-clause | indirect | Lee | said | prices fell',
    'statement/after-clause | direct | Lee | said | It is time to act.',
  ],
  [
    'News¶<PER:Tan> said prices fell. “We agree,” he said. Wages rose, he said.¶“It is time to act.”',
    'statement/verb-clause | indirect | Tan | said | prices fell',
    'statement/quote-subject-verb | direct | he | said | We agree,',
    'statement/clause-subject-verb | indirect | he | said | Wages rose',
    'statement/next-paragraph | direct | he | said | It is time to act.',
  ],
  [
    'Tan was pointing/VBG out that prices fell.',
    'statement/verb-that-clause | indirect | Tan | pointing out | prices fell',
  ],
  ['The letter reads/NNS: “We agree.”', 'statement/subject-verb-quote | direct | letter | reads | We agree.'],
  ['The spokesman claims/NNS they left.', 'statement/verb-clause | indirect | spokesman | claims | they left'],
  ['“We agree,” <PER:Tan> says/NNS.', 'statement/quote-subject-verb | direct | Tan | says | We agree,'],
  [
    'The firm cut jobs and claimed/VBN that prices fell.',
    'statement/verb-that-clause | indirect | firm | claimed | prices fell',
  ],
  [
    'The firm has announced/VBN, again, that prices fell.',
    'statement/verb-that-clause | indirect | firm | announced | prices fell',
  ],
  ['Researchers found prices fell.', 'statement/verb-clause | indirect | Researchers | found | prices fell'],
  ['“We agree,” however/RB said <PER:Tan>.', 'statement/quote-verb-subject | direct | Tan | said | We agree,'],
  [
    '<PER:Ann Tan>, of <LOC:Lima>, said prices fell.',
    'statement/verb-clause | indirect | Ann Tan | said | prices fell',
  ],
  [
    'A report by the bank, which said prices fell, was bad.',
    'statement/verb-clause | indirect | report by the bank | said | prices fell',
  ],
  ['General Motors (GM) said prices fell.', 'statement/verb-clause | indirect | General Motors | said | prices fell'],
  [
    'The <ORG:Uniflex> claims/NN that prices fell.',
    'statement/verb-that-clause | indirect | Uniflex | claims | prices fell',
  ],
  [
    'On Friday <PER:Tan>, the minister said prices fell.',
    'statement/verb-clause | indirect | Tan | said | prices fell',
  ],
  ['He met <PER:Tan>, the minister said.', 'statement/clause-subject-verb | indirect | minister | said | He met Tan'],
  ['He left and <PER:Tan> said prices fell.', 'statement/verb-clause | indirect | Tan | said | prices fell'],
  [
    'After <PER:Tan>, the minister, said prices fell, he left.',
    'statement/verb-clause | indirect | Tan | said | prices fell',
  ],
  [
    'In <LOC:Lima>, the minister, 42, said prices fell.',
    'statement/verb-clause | indirect | minister | said | prices fell',
  ],
  [
    '<PER:Tan> left, the minister, who stayed, said prices fell.',
    'statement/verb-clause | indirect | minister | said | prices fell',
  ],
  [
    '<ORG:Uniflex>, which has closed, the firm, said prices fell.',
    'statement/verb-clause | indirect | Uniflex | said | prices fell',
  ],
  ['<PER:Tan> of <ORG:Uniflex> said prices fell.', 'statement/verb-clause | indirect | Tan | said | prices fell'],
  [
    '<PER:Tan> had been quoted by <ORG:AFP> as saying prices fell.',
    'statement/participle-clause | indirect | Tan | saying | prices fell',
  ],
  [
    '<PER:Tan> also left, adding that prices fell.',
    'statement/participle-clause | indirect | Tan | adding | prices fell',
  ],
  [
    'Prices fell, <PER:Tan> said, speaking in <LOC:Lima>.',
    'statement/clause-subject-verb | indirect | Tan | said | Prices fell',
  ],
  [
    'Prices fell, <PER:Tan> said speaking in <LOC:Lima>.',
    'statement/clause-subject-verb | indirect | Tan | said | Prices fell',
  ],
  ['Prices fell, <PER:Tan> said of the plan.', 'statement/clause-subject-verb | indirect | Tan | said | Prices fell'],
  ['Prices fell, <PER:Tan> said so.', 'statement/clause-subject-verb | indirect | Tan | said | Prices fell'],
  [
    'The best/JJ price of them all now/RB out, <PER:Tan> said.',
    'statement/clause-subject-verb | indirect | Tan | said | The best price of them all now out',
  ],
  [
    'Speaking in <LOC:Lima>, prices fell, <PER:Tan> said.',
    'statement/clause-subject-verb | indirect | Tan | said | Speaking in Lima, prices fell',
  ],
  ['As <PER:Tan> said prices fell.', 'statement/verb-clause | indirect | Tan | said | prices fell'],
  ['As <PER:Tan> noted, “we agree on it.”', 'statement/subject-verb-quote | direct | Tan | noted | we agree on it.'],
  [
    'According to <ORG:Uniflex>, prices fell, which is bad.',
    'statement/according-to | indirect | Uniflex | According to | prices fell, which is bad',
  ],
  [
    'Also/RB according to <ORG:Uniflex>, prices fell.',
    'statement/according-to | indirect | Uniflex | according to | prices fell',
  ],
  [
    'In his words, “we all agree on the plan.”',
    'statement/according-to-quote | direct | his | In his words | we all agree on the plan.',
  ],
  ['News¶<PER:Tan> met them and said:¶We agree.', 'statement/block | direct | Tan | said | We agree.'],
  [
    'News¶<PER:Tan> said:¶We welcome the report, which says it was so.',
    'statement/block | direct | Tan | said | We welcome the report, which says it was so.',
    'statement/verb-clause | indirect | report | says | it was so',
  ],
  ['News¶<PER:Tan> said prices fell', 'statement/verb-clause | indirect | Tan | said | prices fell'],
  [
    '<PER:Tan> said bad news and “some of it” would come.',
    'statement/verb-clause | mixed | Tan | said | bad news and “some of it” would come',
  ],
  [
    '<PER:Tan> said the firm due/JJ to close would act.',
    'statement/verb-clause | indirect | Tan | said | the firm due to close would act',
  ],
  [
    '<PER:Tan> said the talks Friday failed/VBD.',
    'statement/verb-clause | indirect | Tan | said | the talks Friday failed',
  ],
  ['The firm told on Friday that it was so.', 'statement/verb-that-clause | indirect | firm | told | it was so'],
  ['“We agree”, says/NNS <PER:Tan>.', 'statement/quote-verb-subject | direct | Tan | says | We agree'],
  ['“We agree.”, <PER:Ann Tan> said.', 'statement/quote-subject-verb | direct | Ann Tan | said | We agree.'],
  ['“We agree,” as <PER:Tan> said.', 'statement/quote-subject-verb | direct | Tan | said | We agree,'],
  ['“We agree,” she teased/VBD.', 'statement/quote-subject-verb | direct | she | teased | We agree,'],
  ['“We agree,” <PER:Tan> teased/VBD.', 'statement/quote-subject-verb | direct | Tan | teased | We agree,'],
  [
    'News¶“We agree with them.” Another blogger',
    'statement/signed-quote | direct | Another blogger | - | We agree with them.',
  ],
  [
    'The firm denied that “we all agree on it.”',
    'statement/subject-verb-quote | direct denied | firm | denied | we all agree on it.',
  ],
  [
    'Describing it as one that had been “long in the making,” he said it fell.',
    'statement/quote-subject-verb | direct | he | said | long in the making,',
    'statement/verb-clause | indirect | he | said | it fell',
  ],
  [
    'A fall, which the firm said signalled/VBN a drop, came.',
    'statement/relative-gap | indirect | firm | said | signalled a drop',
  ],
  ['As <PER:Tan> said in May, prices fell.', 'statement/as-clause | indirect | Tan | said | prices fell'],
  [
    'The firm will close, <ORG:Uniflex> saying demand is weak.',
    'statement/participle-clause | indirect | Uniflex | saying | demand is weak',
  ],
  ['A claim by the firm that it had paid was false.', 'statement/noun-clause | indirect | firm | claim | it had paid'],
  [
    'The defence by <ORG:Uniflex> that, while it is so, it is not, failed/VBD.',
    'statement/noun-clause | indirect | Uniflex | defence | while it is so, it is not',
  ],
  [
    'The defence by <ORG:Uniflex> that it is so — “it is a fact for all” — failed/VBD.',
    'statement/noun-clause | indirect | Uniflex | defence | it is so',
  ],
  [
    'The claim that it had paid is false, and the firm’s claim that it fell too.',
    'statement/noun-clause | indirect | firm | claim | it fell too',
  ],
  [
    '<ORG:Uniflex> notes the growth of trade; it is good, said <PER:Tan>.',
    'statement/clause-verb-subject | indirect | Tan | said | Uniflex notes the growth of trade; it is good',
    'statement/note-noun-phrase | indirect | Uniflex | notes | the growth of trade',
  ],
  ['Says/NNP Mr/NNP <PER:Tan>: “We agree.”', 'statement/subject-verb-quote | direct | Tan | Says | We agree.'],
  ['<PER:Tan> Friday said prices fell.', 'statement/verb-clause | indirect | Tan | said | prices fell'],
  ['The man who said prices fell left.', 'statement/verb-clause | indirect | man | said | prices fell left'],
  ['With the firm and <PER:Tan> said prices fell.', 'statement/verb-clause | indirect | Tan | said | prices fell'],
  ['He met the team, the minister, said prices fell.', 'statement/verb-clause | indirect | team | said | prices fell'],
  [
    'He met the team, <ORG:Uniflex>, said prices fell.',
    'statement/verb-clause | indirect | Uniflex | said | prices fell',
  ],
  [
    '<ORG:Uniflex>, a firm which has closed, said prices fell.',
    'statement/verb-clause | indirect | Uniflex | said | prices fell',
  ],
  [
    'The firm sold the billion it has gained, saying that it fell.',
    'statement/participle-clause | indirect | firm | saying | it fell',
  ],
  [
    '<PER:Tan> said that prices fell and “wages rose for all”, <PER:Lee> said.',
    'statement/verb-that-clause | mixed | Tan | said | prices fell and “wages rose for all”',
  ],
  ['The team found it was so.', 'statement/verb-clause | indirect | team | found | it was so'],
  [
    '“We agree,” said the head of the firm in <LOC:Lima> on Friday.',
    'statement/quote-verb-subject | direct | head of the firm in Lima | said | We agree,',
  ],
  ['A company said prices fell.', 'statement/verb-clause | indirect | company | said | prices fell'],
  ['Companies/NNS say prices fell.', 'statement/verb-clause | indirect | Companies | say | prices fell'],
  [
    'It is a view of the firm, in <PER:Tan>’s words, that prices fell.',
    'statement/clause-according-to | indirect | Tan | in Tan’s words | It is a view of the firm',
  ],
  ['“We agree”, warns/NNS <PER:Tan>.', 'statement/quote-verb-subject | direct | Tan | warns | We agree'],
  ['Police’s announcement that it fell came.', 'statement/noun-clause | indirect | Police | announcement | it fell'],
  [
    '“We welcome the growth of trade,” <PER:Tan> said.',
    'statement/quote-subject-verb | direct | Tan | said | We welcome the growth of trade,',
  ],
  [
    'Firms/NNS, such as <ORG:Gawker>, said it was true.',
    'statement/verb-clause | indirect | Firms | said | it was true',
  ],
  [
    '“We welcomed/VBD the growth of trade,” <PER:Tan> said.',
    'statement/quote-subject-verb | direct | Tan | said | We welcomed the growth of trade,',
  ],
  [
    '<PER:Tan> said 500 bodies/NNS came and now/RB others have said it fell.',
    'statement/verb-clause | indirect | Tan | said | 500 bodies came and now others have said it fell',
    'statement/verb-clause | indirect | others | said | it fell',
  ],
  [
    '“We learned that, according to <ORG:AFP>, prices fell,” said <PER:Tan>.',
    'statement/quote-verb-subject | direct | Tan | said | We learned that, according to AFP, prices fell,',
    'statement/clause-according-to | indirect | AFP | according to | prices fell',
  ],
  [
    '<PER:Tan> said if prices fell wages would rise.',
    'statement/verb-clause | indirect | Tan | said | if prices fell wages would rise',
  ],
  [
    'According to figures of the bank, prices fell.',
    'statement/according-to | indirect | figures of the bank | According to | prices fell',
  ],
  [
    '<ORG:Uniflex>’s announcement that it fell came.',
    'statement/noun-clause | indirect | Uniflex | announcement | it fell',
  ],
  ['<PER:Tan> is seen as saying that it fell.', 'statement/participle-clause | indirect | Tan | saying | it fell'],
  [
    'The firm issued/VBD a statement saying that it will close.',
    'statement/participle-clause | indirect | firm | saying | it will close',
  ],
  [
    'It said it would act; it also said it had left.',
    'statement/verb-clause | indirect | It | said | it would act',
    'statement/verb-clause | indirect | it | said | it had left',
  ],
  [
    'The minister said in parliament yesterday (Tuesday) that it fell.',
    'statement/verb-that-clause | indirect | minister | said | it fell',
  ],
  [
    '<PER:Tan>, who claims that he was there, left/VBN early.',
    'statement/verb-that-clause | indirect | Tan | claims | he was there',
  ],
  [
    'Claims/NNS by the army that it fell, which was true, came.',
    'statement/noun-clause | indirect | army | Claims | it fell',
  ],
  [
    'The bloc, whose members are <LOC:Chad>, <LOC:Mali> and <LOC:Niger>, said it fell.',
    'statement/verb-clause | indirect | bloc | said | it fell',
  ],
  [
    'Talks were planned, an official said, adding that no date had been set.',
    'statement/clause-subject-verb | indirect | official | said | Talks were planned',
    'statement/participle-clause | indirect | official | adding | no date had been set',
  ],
  [
    'The leader said, speaking in <LOC:Lima>, that prices fell.',
    'statement/verb-that-clause | indirect | leader | said | prices fell',
  ],
  [
    '<PER:Ann Tan>, who met <PER:Lee>, the minister, said prices fell.',
    'statement/verb-clause | indirect | Ann Tan | said | prices fell',
  ],
  [
    'News¶The minister said:¶Our thoughts are with the people of the city today¶Notes for all',
    'statement/block | direct | minister | said | Our thoughts are with the people of the city today',
  ],
  ['<PER:Tan> said it was/GW over.', 'statement/verb-clause | indirect | Tan | said | it was over'],
  [
    '<PER:Tan> later/RB fell/VBN, adding that prices fell.',
    'statement/participle-clause | indirect | Tan | adding | prices fell',
  ],
  ['Prices fell, he pointed/VBD out.', 'statement/clause-subject-verb | indirect | he | pointed out | Prices fell'],
  [
    'The sides agreed that it fell, the release said.',
    'statement/clause-subject-verb | indirect | release | said | The sides agreed that it fell',
    'statement/verb-that-clause | indirect | sides | agreed | it fell',
  ],
  [
    '<PER:Tan> said the “total plan” of the “new team” would fall.',
    'statement/verb-clause | mixed | Tan | said | the “total plan” of the “new team” would fall',
  ],
  [
    '<PER:Tan> said the continued/VBD growth would fall.',
    'statement/verb-clause | indirect | Tan | said | the continued growth would fall',
  ],
  [
    '“<ORG:Uniflex> welcomes <LOC:Peru>’s part in the talks, which has become a stage, based/VBN on law,” said <PER:Tan>.',
    'statement/quote-verb-subject | direct | Tan | said | Uniflex welcomes Peru’s part in the talks, which has become a stage, based on law,',
    'statement/stand-noun-phrase | indirect | Uniflex | welcomes | Peru’s part in the talks, which has become a stage, based on law',
  ],
  [
    '<PER:Tan> told them the strike, carried/VBN out at dawn, killed/VBN three.',
    'statement/verb-clause | indirect | Tan | told | the strike, carried out at dawn, killed three',
  ],
  [
    '<ORG:Uniflex> welcomes the growth of trade¶It is so.',
    'statement/stand-noun-phrase | indirect | Uniflex | welcomes | the growth of trade',
  ],
  ['<ORG:Uniflex>: Talks are over¶It is so.', 'statement/headline-mark | indirect | Uniflex | - | Talks are over'],
  ['<PER:Ann Tan>: Talks are over¶It is so.', 'statement/headline-mark | indirect | Ann Tan | - | Talks are over'],
  ['Minister: Talks are over¶It is so.', 'statement/headline-mark | indirect | Minister | - | Talks are over'],
  ['Minister: Troops Leave/VB City¶It is so.', 'statement/headline-mark | indirect | Minister | - | Troops Leave City'],
  ['Talks Are Over, Minister Says¶It is so.', 'statement/headline-verb | indirect | Minister | Says | Talks Are Over'],
  ['Talks are over: <PER:Ann Tan>¶It is so.', 'statement/headline-mark | indirect | Ann Tan | - | Talks are over'],
  ['Talks are over: minister¶It is so.', 'statement/headline-mark | indirect | minister | - | Talks are over'],
  ['Talks over, says minister¶It is so.', 'statement/headline-verb | indirect | minister | says | Talks over'],
  ['Woman claims firm jailed her¶It is so.', 'statement/verb-clause | indirect | Woman | claims | firm jailed her'],
  [
    '<ORG:Uniflex> welcomes it: talks are over, says minister¶It is so.',
    'statement/headline-verb | indirect | minister | says | Uniflex welcomes it: talks are over',
  ],
  [
    '<ORG:Uniflex> notes the growth of trade¶It is so.',
    'statement/note-noun-phrase | indirect | Uniflex | notes | the growth of trade',
  ],
]

const passedOnExamples: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'It was stressed/VBN by <PER:Ann Tan> on Friday that prices fell.',
    'statement/passive-clause | indirect | Ann Tan | stressed | prices fell',
  ],
  [
    'It was denied/VBN by the firm that prices fell.',
    'statement/passive-clause | indirect denied | firm | denied | prices fell',
  ],
  ['Jurors were told/VBN that prices fell.', 'statement/passive-clause | indirect | Jurors | told | prices fell'],
  ['The court was told/VBN prices fell.', 'statement/passive-clause | indirect | court | told | prices fell'],
  [
    'The plan was called/VBN “a slap in the face” by unions.',
    'statement/naming-by | direct | unions | called | a slap in the face',
  ],
  [
    'The plan was described/VBN by unions as “a slap in the face”.',
    'statement/naming-by | direct | unions | described | a slap in the face',
  ],
  [
    '“We agree,” he was quoted/VBN by <ORG:Reuters> as saying on Friday.',
    'statement/quote-subject-verb | direct | he | saying | We agree,',
  ],
  [
    'Prices fell, he was quoted/VBN by <ORG:Reuters> as saying.',
    'statement/clause-subject-verb | indirect | he | saying | Prices fell',
  ],
  [
    '“Talks are over for now”: minister¶It is so.',
    'statement/headline-mark | direct | minister | - | Talks are over for now',
  ],
  [
    'Prices fell, the minister of trade, health, youth and sport of <LOC:Chad>, <PER:Ann Tan>, has said.',
    'statement/clause-subject-verb | indirect | Ann Tan | said | Prices fell',
  ],
  [
    '“We agree,” Coordinating/VBG Minister <PER:Ann Tan> said.',
    'statement/quote-subject-verb | direct | Ann Tan | said | We agree,',
  ],
  [
    '<PER:Ann Tan>, chairman and founder said: “We agree.”',
    'statement/subject-verb-quote | direct | Ann Tan | said | We agree.',
  ],
  [
    '<PER:Ann Tan>, <PER:Li Wei> and <PER:Bo Xu> said prices fell.',
    'statement/verb-clause | indirect | Ann Tan, Li Wei and Bo Xu | said | prices fell',
  ],
  [
    'The firms which now run/VBP the port said prices fell.',
    'statement/verb-clause | indirect | firms | said | prices fell',
  ],
  [
    'Prices fell, he said in a paper published in <LOC:Lima>.',
    'statement/clause-subject-verb | indirect | he | said | Prices fell',
  ],
  ['“We agree,” the paper reads/NNS.', 'statement/quote-subject-verb | direct | paper | reads | We agree,'],
]

/** What stands around subject, verb and clause in news of many outlets. */
const aroundExamples: typeof examples = [
  [
    '<PER:Ann Tan> has over the past year repeatedly/RB warned that prices fell.',
    'statement/verb-that-clause | indirect | Ann Tan | warned | prices fell',
  ],
  ['<PER:Ann Tan> this week also said prices fell.', 'statement/verb-clause | indirect | Ann Tan | said | prices fell'],
  ['The leaders all said that prices fell.', 'statement/verb-that-clause | indirect | leaders | said | prices fell'],
  ['Many said prices fell.', 'statement/verb-clause | indirect | Many | said | prices fell'],
  [
    'The plan met concern with some analysts suggesting/VBG that prices fell.',
    'statement/participle-clause | indirect | some analysts | suggesting | prices fell',
  ],
  [
    'The head of the <ORG:Water Board> in <LOC:Lima>, which says that prices fell, left.',
    'statement/verb-that-clause | indirect | Water Board | says | prices fell',
  ],
  [
    'The head of the <ORG:Water Board>, which says that prices fell, left.',
    'statement/verb-that-clause | indirect | Water Board | says | prices fell',
  ],
  [
    '<PER:Ann Tan>, 60, from Salem, <LOC:Oregon>, said: “We agree.”',
    'statement/subject-verb-quote | direct | Ann Tan | said | We agree.',
  ],
  [
    '<PER:Ann Tan>, <ORG:D-Ohio>, said: “We agree.”',
    'statement/subject-verb-quote | direct | Ann Tan | said | We agree.',
  ],
  [
    'One clerk in <LOC:Lima>, who spoke as he feared a fine, said that prices fell.',
    'statement/verb-that-clause | indirect | One clerk in Lima | said | prices fell',
  ],
  [
    'Even the unions, like the banks, say that prices fell.',
    'statement/verb-that-clause | indirect | unions | say | prices fell',
  ],
  [
    'Prices rose in a town that left after officials said taxes fell.',
    'statement/verb-clause | indirect | officials | said | taxes fell',
  ],
  [
    'The three friends, most of whom/WP say/VBP that prices fell, left.',
    'statement/verb-that-clause | indirect | three friends | say | prices fell',
  ],
  [
    'The group representing/VBG farmers said prices fell.',
    'statement/verb-clause | indirect | group representing farmers | said | prices fell',
  ],
  [
    'Prices fell, Ms <PER:Tan> said while visiting a fair.',
    'statement/clause-subject-verb | indirect | Tan | said | Prices fell',
  ],
  [
    'Raising wages could cost a fortune, Ms <PER:Tan> said.',
    'statement/clause-subject-verb | indirect | Tan | said | Raising wages could cost a fortune',
  ],
  [
    'Prices fell, said <PER:Ann Tan>, a friend of those who run the bank.',
    'statement/clause-verb-subject | indirect | Ann Tan | said | Prices fell',
  ],
  [
    'Prices fell, said <PER:Ann Tan>, who runs a bank.',
    'statement/clause-verb-subject | indirect | Ann Tan | said | Prices fell',
  ],
  [
    'The park, where crowds met, is near the river which, <PER:Tan> said, is full.',
    'statement/clause-around-verb | indirect | Tan | said | is full',
  ],
  ['That plan, they said, stresses trade.', 'statement/clause-around-verb | indirect | they | said | stresses trade'],
  [
    'The plan was late, <PER:Tan> said, a delay that cost a fortune.',
    'statement/clause-subject-verb | indirect | Tan | said | The plan was late',
  ],
  [
    'He rejects/VBZ reports that/WDT suggest/VBP prices fell, declaring/VBG that wages rose.',
    'statement/participle-clause | indirect | He | declaring | wages rose',
  ],
  [
    'The head said the plan was late and called on them to wait.',
    'statement/verb-clause | indirect | head | said | the plan was late',
  ],
  [
    'The head said the plan was late and called the bank.',
    'statement/verb-clause | indirect | head | said | the plan was late',
  ],
  [
    'They know prices fell, a clerk briefed on the talks said.',
    'statement/clause-subject-verb | indirect | clerk briefed on the talks | said | They know prices fell',
  ],
  [
    'The firm said the three sites — Salem, Lima and Oslo — had been sold.',
    'statement/verb-clause | indirect | firm | said | the three sites — Salem, Lima and Oslo — had been sold',
  ],
  [
    'The firm said ports, roads and safety depend/VBP on it.',
    'statement/verb-clause | indirect | firm | said | ports, roads and safety depend on it',
  ],
  [
    'The firm said a train carrying/VBG 60 people hit/VBD a wall.',
    'statement/verb-clause | indirect | firm | said | a train carrying 60 people hit a wall',
  ],
  [
    'The firm said going to the moon was needed.',
    'statement/verb-clause | indirect | firm | said | going to the moon was needed',
  ],
  [
    'The firm said raising prices was needed.',
    'statement/verb-clause | indirect | firm | said | raising prices was needed',
  ],
  [
    'The firm said the board itself was late.',
    'statement/verb-clause | indirect | firm | said | the board itself was late',
  ],
  [
    'The firm said all/PDT the plans were late.',
    'statement/verb-clause | indirect | firm | said | all the plans were late',
  ],
  [
    'The firm said several “big ideas” were late.',
    'statement/verb-clause | mixed | firm | said | several “big ideas” were late',
  ],
  [
    '<PER:Tan> told <ORG:Acme> “Talk Now” that prices fell.',
    'statement/verb-that-clause | indirect | Tan | told | prices fell',
  ],
  [
    '<PER:Tan> argued/VBD for decades/NNS that prices fell.',
    'statement/verb-that-clause | indirect | Tan | argued | prices fell',
  ],
  [
    '<PER:Tan> said that would help them all.',
    'statement/verb-clause | indirect | Tan | said | that would help them all',
  ],
  ['<PER:Tan> believes/VBZ that is the case.', 'statement/verb-clause | indirect | Tan | believes | that is the case'],
  [
    'His office released a statement saying prices fell.',
    'statement/participle-clause | indirect | His office | saying | prices fell',
  ],
  [
    '<ORG:Acme> came out with a note on the web saying prices fell.',
    'statement/participle-clause | indirect | Acme | saying | prices fell',
  ],
  ['With many saying prices fell, she left.', 'statement/participle-clause | indirect | many | saying | prices fell'],
  [
    'After saying her/PRP$ foot was so sore that it hurt, <PER:Ann Tan> left.',
    'statement/participle-clause | indirect | Ann Tan | saying | her foot was so sore that it hurt',
  ],
  [
    'According to exit/VB polls, prices fell.',
    'statement/according-to | indirect | polls | According to | prices fell',
  ],
  [
    'According to a new poll, <PER:Ann Tan> led.',
    'statement/according-to | indirect | new poll | According to | Ann Tan led',
  ],
  [
    'According to a note by the bank, the builders engaged/VBN in fraud.',
    'statement/according-to | indirect | note by the bank | According to | the builders engaged in fraud',
  ],
  [
    'According to a group representing farmers, prices fell.',
    'statement/according-to | indirect | group representing farmers | According to | prices fell',
  ],
  ['She said he fears/NNS rain.', 'statement/verb-clause | indirect | She | said | he fears rain'],
  [
    'The deal, which the firm said now has ended, is bad.',
    'statement/relative-gap | indirect | firm | said | now has ended',
  ],
  ['Aides/NNS say/NN she has it.', 'statement/verb-clause | indirect | Aides | say | she has it'],
  [
    'The firm, <ORG:Acme>, denies/NNS that it fell.',
    'statement/verb-that-clause | indirect denied | Acme | denies | it fell',
  ],
  [
    '“We agree,” <PER:Tan> said after prices fell in a year that was bad.',
    'statement/quote-subject-verb | direct | Tan | said | We agree,',
  ],
  [
    '“That culture is bad,” fisheries/NNS bureau/IN spokesman <PER:Ann Tan> said.',
    'statement/quote-subject-verb | direct | Ann Tan | said | That culture is bad,',
  ],
  [
    '<PER:Tan> accused the bank of “looking the other way”.',
    'statement/naming | direct | Tan | accused | looking the other way',
  ],
  [
    '<PER:Tan> said: “Hands up!” It rained. “Step out.”',
    'statement/subject-verb-quote | direct | Tan | said | Hands up!',
    'statement/same-paragraph | direct | Tan | said | Step out.',
  ],
  [
    'News¶<PER:Tan> met the press.¶“We will not sign this today.”¶He left.',
    'statement/after-subject | direct | Tan | - | We will not sign this today.',
  ],
  [
    '<PER:Tan> vowed it would end and that it would rain, saying that prices fell.',
    'statement/verb-clause | indirect | Tan | vowed | it would end and that it would rain',
    'statement/participle-clause | indirect | Tan | saying | prices fell',
  ],
  [
    'The work goes on, and the town is sad, adding that prices fell.',
    'statement/participle-clause | indirect | town | adding | prices fell',
  ],
  [
    '<PER:Tan> quoted the head as saying it in <LOC:Lima> and added that prices fell.',
    'statement/verb-that-clause | indirect | Tan | added | prices fell',
  ],
  [
    'When asked, “Are you sure?” <PER:Tan> said: “We are sure of it.”',
    'statement/subject-verb-quote | direct | Tan | said | We are sure of it.',
  ],
  [
    'The deal, which fell, was late, Ms <PER:Tan> said.',
    'statement/clause-subject-verb | indirect | Tan | said | The deal, which fell, was late',
  ],
  [
    'The trains that run/VBP failed/VBN to stop, Ms <PER:Tan> said.',
    'statement/clause-subject-verb | indirect | Tan | said | The trains that run failed to stop',
  ],
  ['Many/JJ said prices fell.', 'statement/verb-clause | indirect | Many | said | prices fell'],
  ['<LOC:Peru>, which is old, said prices fell.', 'statement/verb-clause | indirect | Peru | said | prices fell'],
  [
    '<PER:Tan> says it fell and told them that it rose.',
    'statement/verb-clause | indirect | Tan | says | it fell',
    'statement/verb-that-clause | indirect | Tan | told | it rose',
  ],
  ['<PER:Tan> says it fell and noted the plan.', 'statement/verb-clause | indirect | Tan | says | it fell'],
  [
    '<PER:Tan> told <ORG:Acme>’s/POS “Talk Now” that prices fell.',
    'statement/verb-that-clause | indirect | Tan | told | prices fell',
  ],
  [
    'They described it as the bank’s/POS “old guard of men”.',
    'statement/naming | direct | They | described | old guard of men',
  ],
  [
    'The minister suggested/VBD that prices fell.',
    'statement/verb-that-clause | indirect | minister | suggested | prices fell',
  ],
  [
    'Farmers/NNS suggest/VBP that prices fell.',
    'statement/verb-that-clause | indirect | Farmers | suggest | prices fell',
  ],
  ['Prices fell, said a man wearing/VBG a hat.', 'statement/clause-verb-subject | indirect | man | said | Prices fell'],
  [
    'He said the firms bought/VBN only 60 cars.',
    'statement/verb-clause | indirect | He | said | the firms bought only 60 cars',
  ],
  [
    'Prices fell, said <PER:Ann Tan>, a friend of those who run/VBP the bank.',
    'statement/clause-verb-subject | indirect | Ann Tan | said | Prices fell',
  ],
  [
    'The plan was late, <PER:Tan> said, a delay that/WDT cost/VBD a fortune.',
    'statement/clause-subject-verb | indirect | Tan | said | The plan was late',
  ],
  [
    'The firm left as it was weak, adding that prices fell.',
    'statement/participle-clause | indirect | firm | adding | prices fell',
  ],
  ['It left, adding that prices fell.', 'statement/participle-clause | indirect | It | adding | prices fell'],
  [
    '<PER:Tan> said: “We are sure.” Ms <PER:Lee> was asked, “Are you?”',
    'statement/subject-verb-quote | direct | Tan | said | We are sure.',
  ],
  ['Prices, said a man, fell in May.', 'statement/clause-around-verb | indirect | man | said | fell in May'],
  [
    '<PER:Ann Tan>, 60, <LOC:Lima>, said prices fell.',
    'statement/verb-clause | indirect | Ann Tan | said | prices fell',
  ],
  [
    'Prices fell, said a group representing/VBG farmers.',
    'statement/clause-verb-subject | indirect | group representing farmers | said | Prices fell',
  ],
  [
    '<ORG:Acme> reported on Friday that Ms <PER:Tan> said prices fell.',
    'statement/verb-clause | indirect | Tan | said | prices fell',
  ],
  [
    '<ORG:Acme> reported that prices fell, the firm said.',
    'statement/verb-that-clause | indirect | Acme | reported | prices fell',
  ],
  [
    'Ms <PER:Lee> reported that Ms <PER:Tan> said prices fell.',
    'statement/verb-that-clause | indirect | Lee | reported | Ms Tan said prices fell',
    'statement/verb-clause | indirect | Tan | said | prices fell',
  ],
  [
    'Writing/VBG in his guide notes/VBZ <PER:Tan> said: “We are proud of it.”',
    'statement/subject-verb-quote | direct | Tan | said | We are proud of it.',
  ],
  [
    'The firm said the two sites — Salem, Anti-Lima and Oslo — had been sold.',
    'statement/verb-clause | indirect | firm | said | the two sites — Salem, Anti-Lima and Oslo — had been sold',
  ],
]

const counterExamples: readonly { why: string; text: string }[] = [
  {
    why: 'two stand before it',
    text: 'News¶<PER:Ann Tan> and <PER:Ann Lim> walked out. “We will not sign this today.”',
  },
  { why: 'a thing just told is no source', text: 'Sons are named according to that of <PER:Tan>.' },
  { why: 'a thing just told is no source', text: 'Sons are named according to that/NN of the father.' },
  { why: 'a list is no clause', text: `Prices fell/VBD ${'and so on '.repeat(25)}according to <PER:Ann Tan>.` },
  { why: 'an alarm is responded to', text: 'The police responded/VBD to the park after it rained.' },
  { why: 'nothing is noted', text: 'He notes.' },
  { why: 'a noun without an article is no person', text: 'According to legend, <PER:Ann Tan>, prices fell.' },
  { why: 'who hears says nothing', text: 'A clerk heard that prices fell.' },
  { why: 'more stands before what is set off', text: 'News¶A clerk said on Friday: We agree on all of it.' },
  { why: 'figures think nothing', text: 'The figures suggest/VBP prices fell.' },
  { why: 'the note only has a line', text: 'The note has one line of text on it: “We left late.”' },
  { why: 'a paper goes on in its line', text: 'News¶The report says: We agree on all of it.' },
  { why: 'a theory says nothing', text: 'According to frame theory, prices fell.' },
  { why: 'the reader is spoken to', text: 'According to your letter, prices fell.' },
  { why: 'the source is an aside', text: 'Prices fell (according to <PER:Tan>) in May.' },
  { why: 'nobody can speak before the colon', text: 'News¶Rain said:¶We agree on all of it.' },
  {
    why: 'the writer speaks before the colon',
    text: 'News¶After our lunch, <PER:Ann Tan> said:¶We agree on all of it.',
  },
  { why: 'a clause goes on behind the colon', text: 'News¶A clerk said that:¶We agree on all of it.' },
  { why: 'the chat goes on', text: 'News¶He said: We agree on all of it.' },
  { why: 'the words are examples', text: 'He left saying things like “Too late for us.”' },
  { why: 'a town has a saying', text: '<LOC:Lima> has a rule of its own: “We left late.”' },
  { why: 'a thing is told', text: 'It is a rule of old: “We left late.”' },
  { why: 'the first line is a letter', text: 'Dr <PER:Tan>: I would like it here. It was good of you.¶It rained.' },
  { why: 'the first line leads on', text: 'Email: <PER:Tan> was here and left for:¶It rained.' },
  { why: 'anybody is nobody', text: 'Anyone says prices fell.' },
  { why: 'the words are compared', text: 'Prices fell twice as much as they said.' },
  { why: 'a name says it', text: 'Prices fell, as his name says.' },
  { why: 'nobody is found', text: 'They came late, found nothing there.' },
  { why: 'a plan is owned up to', text: 'In a talk that was long, the leaders admitted to the plan.' },
  { why: 'a noun hangs on what is noted', text: 'They paid the sum that/WDT <PER:Tan> noted here based on it.' },
  { why: 'the headline asks', text: 'Does <LOC:Peru> want war with <LOC:Chile>: <PER:Tan>¶It does not.' },
  { why: 'a programme in marks is where it was said', text: 'He said so in his ‘Open-House programme’ in <LOC:Lima>.' },
  { why: 'the hearers were told after something', text: '<PER:Tan> told the press after the talks, which were long.' },
  {
    why: 'the participle says more of a noun',
    text: 'The firm announced the start of panels designed to help farmers.',
  },
  { why: 'the words are a by-name', text: 'He is known as the “king of pop” in <LOC:Asia>.' },
  { why: 'the words are a slogan', text: 'Thousands marched under the slogan “No more war” on Sunday.' },
  { why: 'the marks are scare quotes', text: 'The so-called “foreign agents” law was passed.' },
  { why: 'the words are a title', text: 'Her new book, “A Long Way Home”, is out.' },
  { why: 'the words name a part', text: 'The “History” section of the site explains that.' },
  { why: 'the words name where it is said', text: '<ORG:Uniflex> says on “The Big Countdown”.' },
  { why: 'an infinitive follows', text: 'She urged citizens to stay at home.' },
  { why: 'it is a call', text: 'They called on all sides to show restraint.' },
  { why: 'it is a wish', text: 'He wants, hopes and fears that it will rain.' },
  { why: 'a study shows and does not say', text: 'The study shows that sleep matters.' },
  { why: 'figures suggest and do not say', text: 'Estimates suggest that prices fell.' },
  { why: 'it is a thought', text: 'A teacher thought it was a bomb.' },
  { why: 'a noun follows', text: 'The firm announced plans to cut jobs.' },
  { why: 'a noun with its own clause follows', text: 'The firm announced measures it will take.' },
  { why: 'the clause belongs to another noun', text: 'The firm has confirmed reports that it will close.' },
  { why: 'the pronoun stands for no one', text: 'It is clear that prices fell.' },
  { why: 'no one is named', text: 'It was reported that prices fell.' },
  { why: 'a plan is no speaker', text: 'According to plan, the work ended.' },
  { why: 'the writer speaks', text: 'We believe the plan is good.' },
  { why: 'it is a turn of phrase', text: 'That said, we are small.' },
  { why: 'the view is the writer’s', text: 'In my view, prices fell.' },
  { why: 'the source is the writer', text: 'According to us, prices fell.' },
  { why: 'it is a noun', text: 'The saying is old.' },
  { why: 'an object follows the verb', text: 'The firm reported its sales, as others did.' },
  { why: 'a noun is spoken of', text: 'Media have speculated on the role that troops play.' },
  { why: 'the participle describes a thing', text: 'The new phone, revealed at a fair, sold well.' },
  { why: 'an object follows in a relative clause', text: 'The firm, which declared bankruptcy, closed.' },
  { why: 'nothing follows the colon', text: 'Commenting on the plan, the firm said:' },
  { why: 'nothing follows the announcement', text: 'The firm said the following:' },
  { why: 'a list is announced', text: 'The ministers made the following announcements:' },
  { why: 'the quotation has no speaker', text: '“We agree.” That was the message.' },
  { why: 'one word is set off', text: 'The law has “teeth”.' },
  { why: 'the quotation is too short to be tied to anyone', text: 'The team won. “No.”' },
  { why: 'nothing was said', text: 'She said nothing. It rained, he left.' },
  { why: 'the noun has no owner', text: 'An announcement that it rained was made.' },
  { why: 'the words are a name', text: '<PER:Tan> named it “Sea Hope”.' },
  { why: 'nothing follows', text: 'He said that.' },
  { why: 'the paragraph before holds no speech', text: 'The minister did.¶“It is time to act.”' },
  { why: 'the quotation is too short to be tied to the person before', text: '<PER:Tan> left. “No way now.”' },
  {
    why: 'the person stands in another paragraph',
    text: 'News¶<PER:Tan> left.¶“We will not sign this today.” He went.',
  },
  { why: 'the sentence before is about no person', text: 'The team lost. “We will not sign this today.”' },
  { why: 'it is a habit', text: '<PER:Tan> likes to say that prices fell.' },
  { why: 'the participle belongs to a noun', text: 'The plan announced/VBN in <LOC:Lima> was bad.' },
  { why: 'the participle stands in an aside', text: 'The minister, asked/VBN in <LOC:Lima>, left.' },
  { why: 'no verb of the past follows the person', text: '“We agree,” <PER:Tan> would.' },
  { why: 'the verb does not speak', text: '“We agree,” <PER:Tan> was.' },
  { why: 'the writer speaks after a quotation', text: '“We agree,” we teased/VBD.' },
  { why: 'the writer speaks before a colon', text: 'We: “We agree.”' },
  { why: 'the headline ends with another verb', text: 'Talks over, he left¶It is so.' },
  { why: 'the headline opens with a label', text: 'Live: Talks are over¶It is so.' },
  { why: 'the headline has no verb', text: 'Minister: new plan¶It is so.' },
  { why: 'the headline gives a noun with its clause', text: 'Minister: Reports that it rains are false¶It is so.' },
  { why: 'the headline gives an infinitive', text: 'Minister: Plans to/TO leave/VB soon¶It is so.' },
  { why: 'nothing was reported in writing', text: 'Writing in a journal, <PER:Tan> left.' },
  { why: 'the participle tells which people', text: 'The number of people claiming prices fell rose.' },
  { why: 'the phrase has no subject', text: 'Pointed/VBD out that it fell.' },
  { why: 'the noun has no clause', text: 'The firm’s claim was false.' },
  { why: 'the noun belongs to another', text: 'The claim form was new.' },
  { why: 'the speaker is the quoted one', text: '“We note the growth of trade,” was heard.' },
  { why: 'the verb has no subject', text: '“We agree,” said so.' },
  { why: 'the sentence has no main verb', text: 'The firm which closed, adding that prices fell.' },
  { why: 'an object follows', text: 'As <PER:Tan> noted prices.' },
  { why: 'no clause follows', text: 'As <PER:Tan> noted, sad news.' },
  { why: 'studies suggest and do not say', text: 'Studies/NNS suggest/VBP that it fell.' },
  { why: 'the sentence ends with the attribution', text: 'As <PER:Tan> noted.' },
  { why: 'the headline ends with the name of no speaker', text: 'Talks over, says so¶It is so.' },
  { why: 'more than the verb stands before the colon', text: 'News¶<PER:Tan> said on Friday: We agree.' },
  { why: 'the participle has no subject', text: 'Noting that prices rose.' },
  { why: 'a clause follows the quotation of the headline', text: '“Talks are over”: it rained so¶It is so.' },
  { why: 'no one is named behind the passive', text: 'It was stressed/VBN that prices fell.' },
  { why: 'the passive is a thing to come', text: 'It will be/VB stressed/VBN by <PER:Tan> that it fell.' },
  { why: 'a hearer who is no court hears', text: 'The minister was told/VBN that prices fell.' },
  { why: 'no clause follows the passive', text: 'It was stressed/VBN by <PER:Tan> in <LOC:Lima>.' },
  { why: 'no one names it', text: 'The plan was called/VBN “a slap in the face”.' },
  {
    why: 'the verb that names stands before another object',
    text: '<PER:Tan> accused the bank’s “old guard of men” in May.',
  },
  {
    why: 'the quoted words are a part of the object',
    text: '<PER:Tan> pledged/VBD to end the “old ways of work” by May.',
  },
  {
    why: 'the possessive makes the quoted words somebody else’s',
    text: '<PER:Tan> criticized/VBD the bank’s “old ways of work” in May.',
  },
  { why: 'nobody said it', text: 'Neither side says that prices fell.' },
  { why: 'figures suggest in a relative clause', text: 'Any figures that/WDT suggest/VBP prices fell are wrong.' },
  { why: 'an answer cannot speak', text: 'The answer is clear: Prices fell.' },
  { why: 'a label follows the colon', text: '<ORG:Acme> fights/VBZ a new fire: “Monday Night” is over.' },
  { why: 'a hyphen makes the verb part of another word', text: 'The so-called “old ways of work” are bad.' },
  {
    why: 'the aside belongs to a clause of time',
    text: 'The deal/NN was done when, in fact, she replied/VBD quickly/RB.',
  },
  {
    why: 'an aside parts the person from the verb',
    text: '<PER:Tan>, in <LOC:Lima>, stressed the worth of peace, as talks went on.',
  },
  { why: 'the clause tells what lies in the paper', text: '<ORG:Acme> wrote in a note that was read in <LOC:Lima>.' },
  { why: 'it is spoken of', text: '<PER:Tan> alerted/VBD them to the smell that was there.' },
  { why: 'no comma follows the source', text: '<PER:Tan> said according to a plan.' },
  {
    why: 'the paragraph before holds another quotation',
    text: 'News¶The deal was “fine with us”. <PER:Tan> left.¶“We will not sign this today.”',
  },
  { why: 'nothing that speaks signs the quotation', text: '‘We got it!’ Video of it.' },
  { why: 'the headline asks', text: 'Minister: Is this the end of talks?¶It is so.' },
  { why: 'the phrase is passive', text: 'Was it made/VBN clear that prices fell?' },
  { why: 'a question is put to somebody', text: 'Ms <PER:Tan> was asked, “Are you sure of it?” It rained.' },
  { why: 'no verb follows the source', text: 'According to <PER:Tan>, a new plan.' },
  { why: 'the gerund has no noun', text: 'The firm said smiling/VBG badly was fun.' },
  { why: 'the name and its noun are one', text: 'The <LOC:Chad> states/NNS that are bad left.' },
  { why: 'the writer speaks before the quotation', text: 'We said: “We agree.”' },
  { why: 'the writer accuses', text: 'We accused them of “looking the other way”.' },
  { why: 'nothing is named behind the source', text: 'According to go/VB, prices fell.' },
  { why: 'the list has no verb', text: 'The firm said ports, roads and the rest.' },
  { why: 'the dashes close no subject', text: 'The firm said the sites — a few — of old.' },
  { why: 'the pronoun has nothing before it', text: 'And who said that prices fell?' },
  {
    why: 'only a lead stands before the attribution',
    text: 'Commenting on the new plan for the old town, Ms <PER:Tan> said.',
  },
  { why: 'nothing stands before the quotation', text: '“We will not sign this today.”' },
  { why: 'a thing cannot speak in the middle', text: 'Prices, said a wall, fell in May.' },
  { why: 'the writer describes', text: 'We described it as “a slap in the face”.' },
  { why: 'the participle behind the speaker has no noun', text: 'Prices fell, said a man known/VBN well.' },
  { why: 'the quoted words name who is accused', text: '<PER:Tan> accused the “old guard of men” in May.' },
  { why: 'a verb that needs its that stands in the middle', text: 'Prices fell, she outlined/VBD, and it rained.' },
  { why: 'the brackets were never opened', text: 'It fell) said so.' },
]

/** The statements of a marked text as lines; the stance stands behind the form unless it is `said`. */
function statementsOf(marked: string): readonly string[] {
  const document = spokenDocument(marked)
  const words = (span: { start: number; end: number }) => wordsOf(document.text, span)
  return extractStatements(document).map((statement) => {
    const { rule, form, stance, speaker, cue } = statement
    const formAndStance = stance === 'said' ? form : `${form} ${stance}`
    return [rule, formAndStance, words(speaker), cue ? words(cue) : '-', words(statement.words)].join(' | ')
  })
}

describe('extractStatements', () => {
  it.each(examples)('reads %s', (text, ...statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })

  it.each(passedOnExamples)('reads what is passed on in %s', (text, ...statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })

  it.each(aroundExamples)('reads what stands around in %s', (text, ...statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })

  itStaysSilent(counterExamples, statementsOf)
})
