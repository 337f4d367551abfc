/**
 * Given names that mostly women, or mostly men, have, folded (lower case, no marks). Data, so it is long.
 *
 * Source: the first names of some sixty languages in `@faker-js/faker` 9.0.0 (MIT, github.com/faker-js/faker), Cyrillic
 * ones in Latin letters; names given to both sexes left out; other spellings common in English news added (own list).
 */
const female = `
  aadrika aaliyah aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja aba abani abby abdonie abebi
  abeline abena abeni abhaya abigaelle abigail abigel abosede abril acacie acanthe ada adalbaude adalberta adalsinde
  adaugo adebukola adegrine adela adelaida adelaide adelajda adelayida adele adelie adelina adeline adeliya
  adeltrude adenike adepeju adesewa adesua adetoke adetoun adiba adina adolphie adonise adrastee adrehilde adriana
  adrienne adrijana adunni adwitiya adwoa afanasiya afaq afia afra afruza afua afzuna agafiya agafya agapiya agata
  agathe agilberte aglae aglaia agnane agneflete agnes agnesa agneta agnieszka agniya agrata agripina agrippine
  agrypina ahalya ahilya aida aileen aimee aino aisha aishani aisyah ajita ajoke akifa akofa akorfa akosua akshainie
  akshata akshita akua akula akulina akumaa akunna akvelina alaine alais alana alba albane alberade alberta alberte
  albertina albertine albina alcidie alcine alcyone aldegonde alea alejandra aleksandra alemka alena alenka alessa
  alessandra alessia aleth alevtina alexa alexandra alexandrea alexandrina alexandrine alexanne alexia alexine
  aleyna alfreda alia alica alice alicia alicja alida alienor aliette alima alina aline alis alisa alisha alison
  alissa aliya aliyah aliz alize alka alla allegra allison alma aloise alojza aloyse alphonsine alsu althee alvina
  alvine alya alyssa alzbeta ama amabela amahle amalia amaliane amalie amalija amalthee amanda amande amandine
  amante amara amarande amaranthe amaryllis amata ambar amber ambra ambre ambroisie amelia ameliane amelie ameline
  amethyste ami amina aminat aminte aminu amira amita amneh amodini amoke amope amrita amritambu amy ana anabel
  anabela anaelle anaida anais anala anamaria anamarija anamika ananda anandamayi ananta anasooya anastasia
  anastasie anastasija anastasiya anastazia anastazija anastazja anasuya anatoliya anca anceline anche anci ancica
  ancuta anda andra andrada andrea andree andreea andreja andrijana andrina andzelika anemona anemone anesa aneta
  anette anezka anfisa angadreme angela angelica angelina angeline angelique anghelina angie angilberte ani anica
  anicee anicette anila anisoara anita anja anjali anjushree anjushri anka ann anna annabel annabell annabelle
  annalena annapurna anne anneke anneli annelie annemarie annette anni annie annika annikki annonciade anny anora
  anouk ansberte anshula anstrudie antea anthelmette antigone antoaneta antoinette antonela antonella antonia
  antonida antonija antonina antonine antoniya anuja anusuya anuta anwesha anzhela anzhelika anđela anđelika
  anđelina aphelie apollinariya apolline apolloniya april apsara aquiline arabelle araceli argine ariadna ariana
  ariane arianna aricie arielle arija arike arina arinola aristita arkadiya arlene arlette armance armande armandine
  armeline armelle armida armide armine arnaude artemis artemisa artemiya arthurine aruna arwen arya asa asake asal
  asceline ascension asha ashley ashmi asia asija asila asja aslesha asliya asma asmita asolat assomption astarte
  asterie astree astrid astrida astride asya atena athalie athanasie athenais athina atifete atinuke atreyee atreyi
  aube aubertine aude audeline audrey augustina augustine aura aure aurea aurelia aureliana aurelie aurelienne
  aurelija aurelle auriane aurora aurore auxane ava avani avantika aveline avigaelle avoye avreliya avrora awero
  awesi axeline axelle aya ayana ayanda ayebatari aygul aygun ayinke ayize ayla ayleen aylin aymardine aymonde aynur
  ayoka ayse ayushmati azalee azaliya azelie azeline aziza azra baaba baala bahar baidehi baijayanti balamani banu
  banuta bara barbala barbara barbe barbora barbro barchinoy barica barno basanti basilisse bathilde beata beate
  beatrice beatriz beatrycze becky begoyim belinda bella benazir benedicte benedita bente berangere berenice berit
  bernadette bernice berta bertha berthe bertille bessie beth bethany betina betsy bettina betty beulah beuve
  beverly bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana bianca
  bianka bibiana bibianna biborka biljana billie biloslava bilva bilwa bilyana bina binafsha birgitta birgitte
  bisenija bisera biserka bistra blaga blagica blagitsa blagorodna blagovista blaguna blanca blanche blandine
  blanduzia blanka blazena blazhenka bobana bobbie bogdana boglarka boguslava bohdana bohumila bohuslava bojana
  bolatito boleslava boluwatife bonnie borbala borislava borka boroka bosiljka bosilka bozena bozhana bozhena bozica
  bozidara brandi brandusa brandy branimira branislava branka brankica brenda bridget brigita brigitta brigitte
  britt brittany bronislava brooke bruna brunehaut brunehilde brygida buddhana buhle bunmi busisiwe caetana caitlin
  calista camelia camila camilla camille candace candice cansu capucine cara caridad carina carine carla carlota
  carlotta carmen carmina carminho carmo carna carole carolin carolina caroline carolyn carrie casandra casiana
  cassandra cataleya catalina catarina caterina catharina catherine cathy catinca catrin catrina catrinel ceca
  cecelia cecile cecilia cecilie cecylia celestine celia celina celine cerasela ceyda ceyla ceylin cezara chakrika
  chanda chandani chandi chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani chandrani
  chandraprabha chandraswaroopa chandravati chantal chapala charlaine charleen charlene charline charlotta charlotte
  charumati charvi chatura chayenne chelsea cherechi cheryl cheyenne chiamaka chiara chimamanda chinyere chitrali
  chitramala chitrangada chizoba chloe christelle christiane christie christin christina christine christy cindy
  cipriana claire clara clarisa clarissa clarisse claudia claudine clelia clelie clemence clementina clementine cleo
  cleopatra clio cloe clotilde codrina codruta coline colleen collien comfort concepcion conception conchita connie
  constanca constanta constantina consuela cora coralia coralie coraline corazon corentine corina corinna corinne
  cornelia cosima cosmina crenguta crina cristiana cristina crystal csenge cynthia cyra cyrielle daciana dada daevi
  daevika dafina dagmar dagmara daiana dainuvite daisy dajana daksha dakshayani daleslava dalia dalibora daliborka
  dalida dalila damayanti damiana damjanka damla dana danica daniela danielle danijela danitsa danka daphne dara
  daria dariana darija darina darinka darislava darla darleen darlene darshwana darta darya davriya dawn dea deanna
  debbie debora deborah debra deeksha deepali deepika deeptimayee deeptimoyee defne dejana delcy delia della delores
  delphine demetra denisa denise denitsa desanka desiree despina devangana devani devasree devi devika dewi
  dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diana diane dianna dianne dida didina
  dieudonnee dijana diksha dilafruz dilara dilbar dildora dilfuza dilma dilnoza dilorom dilrabo dimitrina dina
  dipali divna divya dixie diyana diyora dobrila dobrinka dobromila dobromira dobromisla dobroslava dochia doina
  doleslava dolores dolyana dominika domnica domnika dona donata donka donna dora dorana dorcas doreen doriana
  doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja dorothea dorothee dorothy dorottya
  dorthe douce doyinsola draga dragana dragica draginja drahomira drahoslava draupadi drina dua dubravka duduzile
  dulari dumitra dumitrana dunja durdona durga durgeshwari dusana dusanka dushanka dushka dusica duska dzile
  dzirkstite ebba ebiere ebony ecaterina eda edita edite edith edmee edna eduarda edyta eeva efrosina eftimia eileen
  ekaparnika ekaterina ela elaine elakshi elanur elea eleanor elena eleni eleonora eleonore elfrida eliabeth eliana
  eliane elif elin elina eline elisa elisabet elisabeta elisabeth elisaveta elise eliska elitsa eliza elizabet
  elizabeth elizaveta elka ella ellada ellen elli ellie elly elmira eloa elodia elodie eloisa eloise elsa else elsie
  elvira elwira elyanora elza elzbieta ema emanuela emanuelly emelie emeline emely emerance emerencie emese emili
  emilia emilie emilija emiliya emily emma emmanuelle emmelie emmely emmi emmy enakshi enie eniola enna enya erica
  erika erin erma ernestina ernestine esha eshana eshita esi esma esmeralda esmira esperanza essie estefania estela
  estella estelle ester estera esther eszter etela ethel eudokia eudoksja eudoxie eufrosina eugenia eugenie eula
  eulalie eunice euphrasie eusebia eusebie eva evangeline evanghelina evdokija evdokiya eve eveliina evelin evelina
  eveline evelyn evelyne evfrosiniya evgeniya evie evika evpraksiya evy ewa ewatomi ewelina ezoza fabia fabiana
  fabienne fabricia fadekemi faderera fadwa faina faith fana fanka fanni fannie fanny fantine farah farangiz farida
  fatima fatma faustine fawzia faye fayina fazilat fedora fehintola felicia felicie felicita felicitas felina femke
  fenja feodosiya ferdynanda feruza fevroniya fibikemi fidan fikayomi filimena filipa filippa filofteia filomena
  fine finia finja finnja fiona flavia flavie fleur floare floarea flor flora flore florence florencia florencja
  florenta florentina florentine floriana florica florie florina florinka folashade fortunee fotima france frances
  francesca francette francia francine francisca franciszka francoise franka frantiska franziska freda frederica
  frederike frederique freja freya frida frieda friederike frosina frusina fruzsina fyokla gabriela gabriella
  gabrielle gabrijela gaelle gaia gail gala galaba galena galina ganna garance gautami gavxar gayatri gayle geanina
  geeta geetanjali gelena gemine gemini gemma geneva genevieve gentiana georgeta georgette georgia georgiana
  georgina geraldine gerberge germaine gertruda gertrude geta ghada gherghina giada gianina gifty gilda gina ginewra
  ginger gioia giorgia giorgiana giovanna girija girja gisela gisele gita gitanjali gitte giulia giuliana gizela
  gladys glafira glenda gloria golubinka gorana goranka gordana goritsa graca grace graciela gracja gratiana
  gratiela greta gretchen griselda gro grozda grozdana gry gudrite guenievre guilhemine guillemette guillermina
  gulay gulbaxor gulchexra gulcin guljamol guljaxon gulnora gulnoza guloy gulsora gulsum gulzira gulzoda gun gunilla
  gunnel gustavine gwen gwenaelle gwendolyn habiba hafsa haifa hailey halima hamsini hana hanan hanga hanifa hanna
  hannabel hannah hanne hannele harinakshi harita harriet hasna hattie hayley hazel heather hedda hedvig hedviga
  heema heidi helen helena helene helin helle heloisa heloise henrieta henrietta henriette henrike henryka heracleea
  hermina hermine hilda hillary hilola himadri himani hina hind hira hiranya hlengiwe holly honorine hope hortense
  hortensia hortenzia hosiyat hrvojka huguette hulya humay hurshida husida husnida husniya husnora iasmina ibironke
  ica ida ifeoma iffar ifora ifunanya ilaria ilayda ileana ilenia ilinca ilindenka ilinka ilona ilsa imelda imke ina
  inara inaya indira ines inesa inez inga inge inger ingrid ingrida inguna inja inka inkeri inna innesa inyoni ioana
  ioanina iolanda ionela ionelia iosefina iraida irem irena irene iretioluwa iridenta irina iris irisa irma irmeli
  iroda iryna isabel isabela isabell isabella isabelle isabelly iseult isidora isioma isis isisa iskra ismerie isra
  ita iulia iuliana iustina iva ivana ivancica ivanka ivanna iveta ivna ivona ivonne ivy iya iyabode iyadunni
  izabela izabella izolda jabulile jacinda jacinthe jacqueline jacquelyn jade jadranka jadwiga jagica jaimini
  jakubina jamila jana janaina jane janet janeta janica janice janie janin janina janine janka janna janni jara
  jarmila jaroslava jasmin jasmina jasmine jasna jautrite jazmin jeana jeanette jeanne jeannette jeannie jehanne
  jela jelena jelica jelisaveta jelka jella jenna jennie jennifer jenny jesa jessica jessy jette jevrosima jil jill
  jimena joana joann joanna joanne jocelyne jodi joelina joeline joelle johanna johanne jolana jolanda jolayemi
  joleen jolie jolien jolin jolina joline jonna josefin josefina josefine josephin josephine josie josipa josy
  jovana jovanka joy joyce jozefina juana juanita judita judite judith judy judyta jule julia juliana juliane julie
  julienne julieta juliette julija julijana julika julina julita jumagul juna june jusma justina justine justyna
  jyoti jyotsana kaarina kaja kali kalina kalinda kalpana kalyani kama kamala kamila kamilla kamla kamola kanchan
  kanishka kanti kara karanfilka karen karima karin karina karla karlotta karmela karoliina karolina karoline
  kashyapi kassandra kata katariina katarina katarzyna kate katerina kateryna katharina katherine kathleen kathrin
  kathrine kathryn kathy katica katie katija katina katitsa katja katrin katrina katrine katy kaya kayla kayra keiko
  kelley kelli kellie kendra kenza keratsa kersti kerstin khadija khanyisile kharitina khethiwe khristina khristya
  khulekani khunying kiana kiara kika kikelomo kimberley kimberly kincso kinga kira kirsten kita klara klaudia
  klavdiya klementyna kleopatra klimentina komila konstancja konstantina koralia korinna kornelia kosara kostadinka
  krentta krista kristalina kristen kristi kristiana kristie kristiina kristin kristina kristine kristy krstana
  krystal krystyna ksawera ksenia ksenija kseniya kulsoom kumari kumuda kumush kupava kvetoslava kvitka kvitoslava
  kyllikki kyra lacramioara lada laila lakshmi lala lalita lamia lana lara larisa larissa larysa lasma latofat
  latoya laura laurane laure laureen laureline lauren laurencja laurene laurentia laurentyna lauriane laurie laurine
  lavanya laverne lavinia lavize lawrencia laxmi layla laylo lea leah leana leandra leann leda leela leena leigh
  leila lela lelia lena lenche lene leni lenia lenja lenka lenya leona leoni leonie leonne leonor leonora leontina
  leontine leopoldina leopoldine lepa leposava lerato lesana lesya leticia letitia letizia levke leyla lia liah
  liana liba libusa lidia lidija lidiya liga ligia liisa lika likera liksma lila lili lilia lilian liliana liliane
  lilianna lilien lilith liliya lilla lilli lillian lillie lilly lilou lily lina linda lindiwe lindsay lindsey line
  linett linn linnea lioara lis lisa lisann lisanne lisbeth lise liselotte liv liva livia livija liya liyana liz
  liza lizbeth lize ljiljana ljuba ljubica lobar lois lola lone lora loredana loreen lorelei lorena lorene loretta
  lori lorraine lotta lotte lotti louisa louise lourdes lovisa lovorka luana lubica lubna lubomira luboslava luce
  lucia luciana lucie lucienne lucija lucille lucja lucretia lucy ludivine ludmila ludomila ludovica ludwika luena
  luisa luise luiza luize lujza lukhona lukiya luminita luna lutfiya luz luzie lya lydia lydie lykke lyn lynda
  lynette lynne lyubava lyubislava lyubomila lyubomira lyuborada lyuboslava lyubov lyudmila lyudomila maarit mabel
  mable maca madalena madalina madeleine madeline madhuri madina madita madleen madlen mae mafalda magali magda
  magdalena maggie maguelone mahaut maia maica maida maija maike mailin maira maite maja majda makedonka makiko
  makrina malala malati maleeha malena malene malia malika malin malina mallaury malou maloxat malti malva malvina
  malvine malwina mamata mamie manda mandaakin mandakini mandy mangala mangalya mani manisha manjusha manon manuela
  mara marah marcela marceline marcella marcheta marcia mare mareike maren marena marfa marga margaret margareta
  margarida margarita margaux margie margita margot marguerite mari maria mariam mariana marianna marianne marica
  maricarmen marichka maricica marie marieke mariella marija marijana marika marilena marilu marilyn marina marine
  marinela marioara marisa marisol marissa marit marita marite mariuca mariya marja marjatta marjorie markika marla
  marleen marlen marlena marlene marli marsha marta marte martha marthe martina martine martyna marwa mary maryam
  maryann maryna masa mashxura masinka mathilda mathilde matilda matilde matrona mattie matylda maud maureen
  mauricette mavluda mawuena mawusi maxbuba maxellende maxfuza maxi maxima maxine maxsuma may maya mayra mayte mayya
  małgorzata mbalienhle mechislava medina medine meena meenakshi megan megane megawati meghan meglena mehriban mei
  meike meire melania melanie melaniya melany melba melek melenija melike melina melinda melis melisa melisande
  melissa melissandre melodie melody mena menaka menka mercedes mercia meredith merete meri merve meryem metra mette
  mhambi mia mica micaela michaela michalina michele michelle mieke mihaela mikaela mila milada milana milanka
  mildred milena mileva milica militsa miljana milka milla mille millicent milodara miloslava mima mina minakshi
  mindy minna minnie minodora mioara mira mirabela miranda miray mireille mirela mirella mireya miriam miriama mirja
  mirjana mirka mirna mirona miroslava miruna misty mlađana moa modrite modupe mofifoluwa mohana mohini moira
  moisette mojisola mojisoluwa mokrina molly momira mona monalisa monica monika monique monserrat moradeke morayo
  morenike morgana morgane morolake mosinmileoluwa mosunmola motrya motunrayo moxidil moxigul moxina moxinur moxira
  moyosore mstislava muattar muazzam mubina mudite muriel muyassar myla mylene myra myriam myrtle nabila nada
  nadalina nadege nadezda nadezhda nadia nadine nadiya nadja nadzieja naemi nafisa naina naja najla naledi nalini
  nana nancy nandi nanna naomi nara narcisa nargiza nasiba nasrin nastja natalia natalie natalija nataliya natalya
  natasa natasha nathalie natka naumka nađa ndondoloza neda nedelka nedjeljka neele nela nele neli nelli nellie
  nelly nelya nemira nena nera nerea nesa nettie neva nevena nevenka nhlakanipho nia nichole nicky nicole nicoleta
  nicoline niculina nidia nigar nigora nika nike nikodina nikoleta nikolina nila nilufar nimakoah nina nine ninel
  ninioluwa nirmala nisa njegomirka nkosazana nkosingiphile nodira noelle noemi noemie nofoto noila nokuthula nola
  nolwazi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor nora norah norica norina norma nouf noura nova
  novi nozima nozipho ntokozo ntombizodwa nubia nur nuray nurgun nuria nurul nusa oana obioma oceane octavia
  octaviana oda odette odile ofelia ofelya ognjana ognyana ojaswini oksana oktyabrina olajumoke olasunmbo oleksandra
  olena olesya olga olgica olimpia olimpiada oliva olive olivera olivia olivija oliwia ollie ololade olufunke
  olufunmilayo oluwakemi olympe olympia omana omawunmi ombline omina omobolanle omodunni omolabake omolara omosalewa
  omotara omotola omotoun omowumi onome oormila opal opalina opaline ophelie ora oreofe oresta oriande oriane orina
  orislava orisya oriyana orlane ornella ortansa orvokki orzu otilia otilija oxana oyenike oyga oyindasola oynur
  oysha ozana ozanne ozoda padma paetongtarn paivi palazhka palmira pam pamela panka panna paola paraschiva
  paraskeva parsla parvati pascale patricia patricija patrizia patrycja patsy patti patty paula paule paulette
  paulica pauliina paulina pauline pauna pava pave pavica pavlina pavlinka pearl pecine peggy pelageya pelagia
  pelagie pelagiya penelopa penelope penny perla pernilla perrine peruna petkana petra petranka petrija petronela
  petronille petruta philine philippine philomene phoebe phumzile phyllis pia pilar pirjo pirkko pisana polina
  polyana pompilia pooja poornima potishana pramila prasanna praskovya preity prema primerose prisca priscilla
  priscille priska priya priyala profira prudence puan pulcherie purnima pushti qizilgul quentine quieta quintia
  rachael rachel rachela rachida rada radeke radha radina radmila radojka radoslava rafaela rafaila rafila
  rageshwari rageswari rahel raisa rajina rajinder rajna rakhela rakhilka rakita raluca ramaa ramona ramziya rana
  randa rania rano raphaelle raquel rasheedah rasifa rati ratna rayina rayisa raymonde rayona rayxona rebeca rebecca
  rebeka rebekka reem regina regine regitze reina reine rejeanne reka renata renate renee renja retno rhonda ria
  riana rica rieke rigoberta riitta rija rike rikke rima rina risa ristana rita ritva roberta robertina robiya robyn
  rochelle rocio rodica rodna rohana roksana roksolana rola rolande romana romane romanita romena romina romy ronja
  ronke rosa rosalia rosalie rosalinda rosamunda rosana rose roseline roselyn rosemarie rosemary roser rosie roska
  rosmah rostislava roxana roxanne roxelana roya roza rozalia rozina roziya ruby rudite rufina rukhmani rukmin
  rumena rupinder rusalina rusanka ruslana ruta ruth ruxanda ruxandra ruya ruza ruzena ruzha ruzica sabina sabine
  saboxat saboxon sabrina sadie sadoqat safira safiya safta safura sahar sahra saida sally salome salomea salomey
  samantha samia samina samira samiya samukelisiwe sanae sanda sandra sandrine sandy sanja sanne sanobar sanya
  sanziana saodat saphira sara sarada sarah sarala saraswati sari sarisha sarita sarla sarmite saroja sarvinoz
  sashka saskia satu saulcerite savannah saveta savina saxida sayyora scarlett segilola segolene sekinat selcan
  selena selene selin selina selma semenica sena senka serafima serafina serena sevara severina severine shakti
  shakuntala shanti sharda shari sharmila sharon shashi shashikala shawna sheela sheila shelia shelley shelly sheri
  sherri sherry sheryl shilpa shirin shirisha shirley shivakari shobhana shresth shresthi shreya shreyashi shridevi
  shrishti shristi shubha shubhaprada shukria shwet sibongile sibylle siddhi sidonia sidonie sienna signe silja
  silje silvana silvia silviana silvija sima similoluwa simina simisola simona simone simonida sina sindisiwe
  sinenhlanhla sinikka sinja sinklitikiya siphephelo sitara siti siv sixtine sizakele sizani skaidrite skipped skye
  slava slavenka slavica slavitsa slavka slađana slobodanka sloka smaranda smiljana smilla smita smiyana smriti
  snezana snezhana snizhana snjezana sofia sofie sofija sofiya solange soledad soline solomiya solveig sona
  sonchitsa sonia sonja sonya sophia sophie soraia sorana soraya sorina sowande spasa spasena speranta spidola
  spomenka srebra srna stacey stacy stamena stana stanca stanislava stasa stefana stefania stefanie stefanka stela
  steliana stella steluta stephanie stina stine stojanka subhashini subhasini subomi sucheta sude sudeva sue suelen
  suha sujata sukanya suma sumaya sumayyah sumitra summer suncica sunita sunniva suryakantam susan susana susanna
  susanne sushma susi susie suyuna suzana suzanne suzon svea svenja svetlana sviatlana svitlana svyatoslava swara
  swarnalata swassane sweta sybilla sydney sylvia sylviane sylvie sylwia synne syuzana szofi szofia szonja tabea
  tabitha tacjana taisiya talea talia talita tamara tami tamia tamina tammy tania tanirika tanja tansu tanushree
  tanushri tanya tara tarja tasa tasha taska tatiana tatjana tatyana tawakkol tayisiya tea teea teja tekla tellervo
  teodora teodosia teofilka teona teresa tereza tereze terezia teri terri tess tessa tetyana thabisa thadie thais
  thalea thalia thea thelma theodora theresa therese thobeka thuli thulisile tia tiberia tiffany tiina tija tijana
  timea tina tinca tincuta tine tiphaine tiril titi titilayo todorka tolulope toluwani toluwanimi tomislava tomke
  tomoko toncica tonija tonka tonya tracey traci trena trendafilka tricia trine trisha tsara tsveta tsvetanka tuana
  tuba tudora tudorita tudosia tuula tuulikki tuva ubavka ulduz ulla ulrika uluthando ulwazi ulyana uma umida una
  undine uqbaloy urmila ursula ursule usha ustina uzbegim vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi
  vala valentina valentine valera valeria valerie valerija valeriya vali vanda vanesa vanessa vania varalakshmi
  varvara vasanti vasilina vasilisa vasilka vaska vasliddin vasudha vasundhara veda vedanshi vedrana vela velana
  velika velimira velina velma venera vera verena verica verna veronica veronika veronique vesela veselinka vesma
  vesna veta vibeke vicentia vicki vickie vicky victoire victoria vida vidya viera vieroslava vijolite viktoria
  viktoriya vilde vilena vilenina vilhelmine vilina vilma vimala vinciane vinka viola violet violeta violetta
  violette viorela viorica vira virag virginia virginie virginiya visnja vita vitalina vitoria vittoria vivian
  viviana viviane vivienne vizbulite vjosa vlada vladana vladimira vladislava vlasta vlatka voichita vojislava
  vrinda vrund vseslava vujica vukica walentyna waleria wanda wanesa waqila wendy weronika whitney wiara wibke
  wiebke wiktoria wilhelmina wilma winifred winnie wirginia wuraola xalima xaviere xenia ximena xiomara xochitl yaa
  yamileth yana yara yaren yaretzi yarina yaroslava yasmin yasmine yejide yenny yetunde yewande yibanathi yingluck
  ylvi ylvie yoko yolanda yolande yozida ysaline yseult yukhima yukhimiya yulia yulianna yuliya yuna yuriko yustina
  yvette yvonne zabava zafirka zagorka zahra zainab zaira zakharinka zamfira zanele zaneta zanete zanna zara zaraza
  zavida zdenka zdeslava zdravka zehra zejnep zelda zeljka zelmira zeltite zenija zenobia zenovia zeynep zhanna
  zhivka zhozefina ziedite zigfrida zigrida zile zilola zina zinaida zinayida zita ziva zlata zlatica zlatka zobuhle
  zoe zoeva zoey zofia zoja zora zorana zoreslava zorina zoritsa zorka zoryana zoya zselyke zsofia zubite zuxra
  zuzana zuzanna zvenislava zvezdana đina đurda đurica łucja
`

const male = `
  aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aarav aaron aaryan
  aatmaj aatreya aayushmaan aayushman abayomi abbas abbos abdallah abdel abdelaziz abdelfattah abdon abdul abdulahad
  abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla
  abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulrahman abdulvahhob abdulvali abdulvohid abdurrahiym
  abdurrahmon abdurrauf abdurrazzoq abdussamad abeiku abel abelard abelin abhaidev abhirath abhisit abhisyanta
  abimbola abiodun abiona abisola abisoye abiy abondance abraham absalon acace acaryatanaya achaire achalesvara
  acharyanandana acharyasuta achille achim achintya achyut acim adalard adalbald adalberon adalbert adalric adam
  adams adan adebiyi adebowale adeboye adedayo adedeji adegoke adegrin adekitan adekola adekunle adeleke adelin
  adelphe adem adenet adeniyi adeodat adeolu adeoti aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiraj
  adhrit adi adigun adikavi adil adinath aditeya aditya adityanandan adityanandana adjutor ado adolf adolfo adolfs
  adolphe adonis adriaan adrian adriano adrien adripathi adriyan advaya afanasiy afinogen afolarin afonso agafon
  agap agapet agasti agastya agathange agathon agaton aggey agilbert agnan agneya agnimitra agniprava agnivesh agnos
  agrippin agus agustin ahmad ahmed ahmet ahror aidan aiden aimable aime ainars ajala ajani ajeet ajit akande akanmu
  akanni akbar ake akif akim akinkunmi akinlabi akinwale akira akmal akram akroor aksel akshaj akshat akshayakeerti
  akwasi akwesi al alade alain alamu alan alassane alban alberic albert alberto albin alcibiade alcide alcime aldo
  aldonce aldric aleaume alejandro aleksa aleksandar aleksander aleksandr aleksei aleksej aleksey aleksi aleksy
  aleodor ales alessandro alessio alevtin alex alexander alexandr alexandre alexandru alexe alexei alexej alexis
  alfons alfonso alfonz alfred alfredo alfreds algirds algis ali alin alisher alistar aljosa allan allen alliaume
  almine almire alois aloizs alojz alok alonzo alparslan alpha alphee alphonse alpinien alton alverede alvin alwar
  amalric amandin amant amar amaranaath amaresh amarnath ambroise ambroz ambrozy amedee amedeu amelien ameyatma amid
  amiel amin amir amish amit amogh amon amos amour amr amrit amvrosiy amza anaadi anagh anal anand anang ananiy anas
  anastas anastase anastasije anastasiy anatol anatole anatoliy anatoly ancelin andel andelin andelko andelo andeol
  anders andoche andon andras andre andreas andrei andrej andres andrew andrey andrija andris andriy andro andron
  andronik andrzej andy andzejs andzs anej anele ange angelo anghel angilbe angilran angoustan anicet anies anikey
  anikita anil anilaabh anilabh anish anisim anjaneya anjolaoluwa ankal anko annibal anrijs ansbert anselme ansgar
  ansgary anslavs ante antek antero anthelme anthony antide antim antin antip antoine anton antoni antonin antonio
  antonis antoniu antoniy antony antti antun anunay anura anuraag anurag anvar anwar apollinaire apollinariy
  apollinary apollo apollon apostol aqil aquilin arcade archambaud archan archibald archie arda arefiy ari arian
  arie ariel arijit arijs arindam aris aristarkh ariste aristide arjun arkadijs arkadiusz arkadiy arkady arkhip
  armand armando armel armin armins arnaud arne arnesh arno arnold arnould arolde aron arpad arsen arsene arsenije
  arseniusz arseniy arslon artem artemiy arthaud artheme arthur artur arturo arturs artus arun arunthavanathan arved
  arvid arvids aryan arystarch asad asadulloh ascelin asen ashlesh ashok ashraf asif asilbek asim askold atal atanas
  atanazy athanase atiku atmanand atmananda atso attila aubrey aubry audebert audouin audran august auguste augustin
  aurel aurele aurelian aurelio aurian austin auxence avadhesh avaz avdey averkiy averyan avgust avgustin avigdor
  avksentiy avram avreliy avtonom axel axinte ayaz ayden ayinde ayman aymard aymeric aymon ayodeji ayodele ayoub
  azamat azariy aziz azubuike baalaaditya baalagopaal babasola babatunji babawale bafana bahodir bahriddin bahrom
  bahula bakhtiyor bakir bakula balaaditya balachandra baladitya balagopal balagovind balazs baldwin balgopal balint
  balthazar bambang bandhu bandhul banel bangizwe banji bankim bankimchandra bankole baptiste barack baran barbu
  barham baris barnabas barnabe barry barthelemy bartimee bartolomej bartolomeo bartolomeu basarab bashar bashir
  basil basile bastian bastien basuki batuhan baudouin bazhen bazyli bebe behruz bekmurod belimir belo ben benadik
  bence bende bendeguz benedek benedikt benedykt benett bengt beniamin benicio benigne benigno benito benjamim
  benjamin bennet bennett bennie benno benny benoit benone bent beranger berard berat berislav berkay bernard
  bernardo bernd bert bertalan berti bertram bertrand bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan
  bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhima
  bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
  bhuvanesh bhuvaneshwar bibek bidzina bijay bikash bilal bilawal bill billy bilol bilomir biloslav binali binyamin
  birjesh bishal bishnu bjarne bjorn bjørn blage blagoje blahoslav blaise blake blazej blazhe bless bob boban bobby
  bobur bodhan bogatin bogdan bogoljub bogoslav bohdan bohemond bohumil bohumir bohus bohuslav bojan bola boldizsar
  boleslav boleslavs bon bonginkosi bonifac boniface borimir borimisl boris borislav borivoje borjan borko boro
  borys boshko bosko botir botond bouchard boyan boyd boza bozhemir bozhen bozhidar bozhin bozho bozidar brad
  bradford bradley bradut brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh
  brandon branimir branislav branko bratimir bratislav bratomil bratoslav brayan brendan breno brent brett briac
  brian brice brieuc brijesh bronislav bronislavs bruce bruno bryachislav bryan bryant buchi bucur buddha budhil
  budi budimir bukola bulent burak burevist burhon buytur byron bystrik błazej caio caius caleb calebe calin calixte
  calvin camelien cameron camil camillien can candide cantemir caribert carl carles carlo carloman carlos carlton
  carroll cary casian caslav caspar cassien catalin caua cazimir cecil cecyliusz cedomir cedric cedrik cedrin
  celestin celien cem cesaire cesar cezar cezary chaanakya chaaruchandra chad chaitan chakor chakradhar chakravartee
  chakravarti chanakya chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan
  chandran chandranath chapal charak charlemagne charles charuchandra charuvrat chase chaslav chaten chatur
  chaturaanan chaturbhuj chedo chedomir cheslav chester chetan chetanaanand chidaakaash chidaatma chidambar
  chidambaram chidananda childebert chilperic chinedu chinmayanand chinmayananda chiranjeev chiranjeeve chisom
  chitraksh chornota chretien chris christer christian christiano christodule christoffer christoph christophe
  christopher chrysole chrysostome chuan chukwu chuon ciprian claas claes clarence clark claude claudien claudio
  claudiu claus clay clayton cleandre clemens clement clemente clery clifford clifton clint clinton clotaire clovis
  clyde codin codrin codrut cody colin colins collin come conner connor conrad constant constantin corentin corey
  cornel corneliu cornelius corvin cory cosmin costache costel costin craig crin cristea cristian cristiano
  cristobal cristofor csaba csanad csongor ctibor curt curtis cvijan cvijetin cyprian cyprien cyriaque cyril cyrille
  cyrus cyryl dabiziv dacian dagoberto dags daiwik dale dalemir dalibor dallas damian damien damife damil damilare
  damilola damir damjan damodara damon dan danail dancho dandak dandapaani daniel daniele danijel danilo danjuma
  danko danny dante danu darian darin dario darius dariusz dariy darko darnell daromir darrel darrell darren darrin
  darryl darshan daryl datta dave davi david davide davids davin davis davor davorin davron davyd dawid dayaamay
  dayaananda dayaanidhi dayamayee dean deb decebal deenabandhu deepan deepankar deependra deepesh deeptanshu
  deeptendu deeptiman deeptimay deeptimoy deevakar dejan delbert delcho delphin dementiy demeter demetriusz demid
  demilade demyan deneval denis denisz deniz dennis denny denys derek derrick desimir desire dev devadatt devagya
  devajyoti devak devdan deven devesh deveshwar devin devlet devvrat dewey dexter dezider dhananjay dhanapati
  dhanesh dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh dhyaneshwar didier diego dieudonne digambar digambara
  dilmurod dimche dime dimitar dimitri dimitrie dimitrije dimko dimo dinakar dinesh dinis dinkar dino dinu diogo
  dion dionizy dionyz dipankar dipendra dipesh diptendu divaakar divakar divjot diyor dmitri dmitriy dmitro dmytro
  dobri dobromir dobromisl dobromysl dobroslav domagoj domenic domenik domingo dominic dominick dominik don donald
  donat donnie dorel dorian dorin dorinel dorofey doru doug douglas dovud doyle dragan dragi dragisa dragisha
  dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomir drahoslav draza drazen dren drew dron drona
  drzimir drzislav duane duarte dubravko ducu duje dujo dumisani dumitru duncan durodola dusan dushan dushko dusko
  dustin dwaipayan dwaipayana dwayne dwight dylan earl earnest ebiowei ebrahim eddi eddie eddy edgar edgard edgars
  edi edmond edmund edouard eduard eduardo eduards edvin edvins edward edwin edzus eekalabya eero efim efraim efrem
  eftim eftimie ege egils egor ehud einars eirik eizens ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekow ekundayo
  elbek elbert eldor eleazar eleuthere elia eliah eliano elias eliasz elie elijah elio elisee elisey elisio elizar
  elliot elliott elmars elmer elmurod elnur elyor elzear emanoil emanuel emanuil emeka emelyan emeric emil emile
  emilian emiliano emilijan emilio emils emin emir emirhan emmanuel emmanuil emmerson emmett emomali emre enea enes
  enguerrand ennio enno enrico enrique ensar ensio enzo epifan epiphane erast eray erazmo eremey eremia eren eric
  erich erick erik eriks erkki ermil ermins ermolay ernest ernesto ernst erofey ervin ervins erwin esben esse
  esteban esupofo ethan etienne eubert eudes eudoxe eugen eugene eugeniusz eusebe eusebiu eustache eustatiu
  eustracjusz evalds evan evangelos evariste evdokim even everett evgeniy evgeny evgraf evlampiy evo evrard evsey
  evstafiy evstigney evtim eymen ezio ezra fabian fabiano fabien fabijan fabio fabrice fabricio fadey fahd fahriddin
  faiq faisal falba falk fantin fanyana farruh faure fayzbek fazliddin federico fedor fedosiy fedot feliciano
  felicite feliks felipe felix feofan feoktist ferapont ferdinand ferdinando ferenc fernando fiacre fidel fidele
  fiete fiifi filaret filemon filimon filip filipe filipp filippo filotije finlay finley finn finnley fiodor firdavs
  firmin firs fitrat flavien flavio flaviu flodoard florea florent florentin florestan florian florin floyd flynn
  foka folu foma forrest fortunat fortune fotih fotiy fouad foulques francesco francisc francisco francisque
  franciszek franco francois franjo frank frankie franklin frantisek franz fred freddie frederic frederick frederico
  frederik fredrick fredrik fridolin fridrich friedrich fritz frol fryderyk fuad fulbert fulcran fulgence fumio
  funani funmilade funmilayo furkan fynn gabi gabin gabor gabriel gabriele gadi gael gaffor gafur gagan gaj
  gajaadhar gajabahu gajadhar gajbaahu galaktion galfryd gamal ganak ganaka ganapati gandharv gandharva gane ganesh
  gangesh garnier garnoslav garrett garry garud garuda gary gaspar gaspard gaston gati gatien gatik gatsha gaud
  gauraang gaurang gauranga gautam gautama gautier gavril gavrila gavrilo gbadebo gbeminiyi gbemisola gbolahan
  gbowoade gedeon gederts gejza gellert gelu gene gennadiy gennady geoffrey geoffroy georg george georgel georges
  georgi georgian georgije georgiy gerald gerard gerardo gerasim geraud gerazym gerbert gergely gergo gerhard
  germain german gerrit gervais geun ghanaanand ghanashyam ghanshyam ghenadie gheorghe gheorghita ghislain giacomo
  gian gianluca gianni gica gicu gil gilad gilbert gilberto gilles gino gioele giorgi giorgian giorgio giorgos
  giovanni girart giri girik girika girindra giriraaj giriraj girish girts gislebert giuliano giulio giuseppe giyos
  gleb glen glenn glib gligor gligorije gnat gobinda gogo gojko golub goncalo gondebaud gonsalwy gonthier gontran
  gonzague gonzalo goodluck gopaal gopal gopee gopi gorakhanatha gorakhnath goran gordan gordey gordiy gordon
  gorimir gorislav gostomysl goswamee goswami gotabaya gotse gotum gouranga goutam govinda gradimir grady graham
  grant gratian greg gregg gregoire gregor gregorian gregorio gregory gremislav grga grgo grgur grigor grigore
  grigorije grigoriy grigory grozdan grzegorz gubio gudakesa gudakesha guerin gui guido guilherme guillaume
  guillermo gulom gunars gunnar gurbanguly gurdev guriy guru gustav gustave gustavo guy guyot gvozden gwido gyorgy
  habib hadi hafez hagen haider hailemariam hakan hakim hakon halil halim hamdullah hamid hamza hank hannes hanno
  hannu hans haralamb haralambie harald hardouin hari harinarayan harit harold harry harvey hasan hashim hasim
  hassan hatem hauke hayden hector hedelin heikki heitor helier helio helmut hendrik hennes henning henri henrich
  henrick henrik henrique henry henryk herbert herluin herman hermenegildo hernan herve heydar hidayat hieronim
  hikmat hilaire hilarion hilary hildebert hincmar hipolit hiranmay hiranmaya hirofumi hiroshi hishammuddin
  hojimurod homer homero honore horace horacio horacy horatiu horea horia hosni hossam hossein howard hrvoj hrvoje
  hsien hubert hugh hugo hugues hulusi hun hunor hurram husni hussain hussein hvalimir iacob ian iancu ianis ibidapo
  ibodulloh ibrahim ibrohim ichiro ico idris idriss ieremia ifeanyichukwu ige ignac ignacio ignacy ignat ignatiy
  ignjat igor ihsan ihtiyor ikenna ikeoluwa iker ikhidie ikrom ilarie ilarion ilay ilgmars ilham ilhan ilias ilie
  ilija ilja ilko illya ilmari ilmars ilqar ilya ilyas ilyos immanuel imran imre imrich imron inars inder indra
  indrikis ingmars inioluwa innocent innocenty innokentiy ino inocentiu ioan ion ionel ionica ionut iosif ipat
  ipatiy ippolit irakli irakliy ireneusz ireti irfan irinel irvin irving isa isaac isac isaiah isaias isak isay
  iseoluwa ishaq ishola isidor isidore islom ismael ismail ismoil israel istvan iulian iuliu iurie iustin iustinian
  ivan ivano ivar ive ivek iven ivica ivko ivo iwan ixtiyar izaak izajasz izidor izmail izot izyaslav izydor jaakko
  jack jackson jacob jacobo jacobus jacques jaden jadesola jadran jadranko jadro jagadish jagadisha jagathi jagdeep
  jagdish jagmeet jahnu jai jair jake jakob jakov jakub jalal jalol jamal james jamol jamshid jan janek janko jannek
  jannes jannik jannis jano janos janosch janusz japhet jared jari jarne jarno jarolim jaromir jaron jaroslav
  jaroslaw jasen jasenko jason jasper jasur javad javas javier javlon javohir jay jayden jayson jazeps jeannel
  jeannot jeff jeffery jeffrey jejomar jekabs jenel jens jeppe jerald jeremi jeremiah jeremias jeremiasz jeremie
  jeremy jergus jermaine jerome jeronimo jerry jerzy jesper jesse jesus jevgenijs jezdimir jiabao jim jimmie jimmy
  jinping jintao jitender jitendra joachim joah joakim joanny joao joaquim joaquin job jocelyn joe joel joey johan
  johann johannes john johnathan johnny johnson joko jon jona jonah jonas jonatan jonathan jonathon jonte joojo
  joost jordan jordi jorge jorgen joris joscha joschua jose josef josep joseph josh joshua josiah josip josko joso
  josse josselin josua josue jourdain jovan joza joze jozef jozsef jozue juan juda jude judicael jugoslav juha
  juhani juho jukka jules julian julien julijs julio julius juliusz junichiro juraj jurgis juri juste justin justus
  justyn juwon jyotis jørgen kaan kacper kadir kagiso kai kailash kaj kalervo kalevi kalinik kalistrat kalle
  kallistrat kamalesh kamil kamlesh kamol kamoliddin kamran kanak kanaka kannan kannen kapiton karan karim karl
  karlis karlo karol karp karthik kartik karunanidhi kashyap kasper kasyan kayode kazimierz kazimir keano keanu
  keerti keith keji kelvin kemal kemi ken kenan kende kenji kenneth kenny keno kent kenzo keqiang kerem kerim kevin
  kgabu kgalema khairy khaled khalid kharalampie khariton kharlampiy khawaja khem khoriv khristo khristofor
  khvalimir kian kilian kimi kin kir kiran kiril kirill kirilo kirk kiro kirti kiy kjell klaas klarencjusz klaudiusz
  klavdiy klavs kleber klemens klement kliment kocho kofi koji kojo kolawole kole koloman kolos komil komron kondrat
  kondratiy konon konrad konrads konstantin konstantins konstanty konstantyn koray korbinian korede kornel korneli
  korneliusz korneliy kornil korniliy kornilo korniy kosta kostadin kostyantin kotse kozma kresimir krishna
  krishnadas krishnadasa krisjanis kriss kristian kristians kristijan kristof kristoffer kristopher krisztian
  krisztofer krste krsto krume kruno krunoslav krystian krzysztof ksawery ksenofont ksente kubad kubura kujoe kumar
  kupriyan kurt kuzma kuzman kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyle kyriakos laal
  lad ladimir ladislau ladislav lado ladomir lai lajos lakshman lakshmidhar lakshminath lal lamar lambert lamberto
  lance landry langa larry lars lascar lasse laszlo latif laurencjusz laurens laurent laurentiu laurenty laurenz
  lauri laurian laurin lavr lavrentiy lavrin lawrence laxman lazar lazare laziz lazo lean leander leandre leandro
  lech leif leke leland len lenin lenn lennard lennart lennert lennie lennox lenny leo leon leonard leonardo
  leonhard leonid leonidas leonids leontin leontiy leopold leopoldo lere leroy lester leu leufroy lev levent levente
  levi levin levko levoslav lewin lewis liam lian lias libere lica lietald lino linus lio lion lionel lisandro
  listvich livio liviu ljubisa ljubomir ljudevit lloyd logan loic lolade longin lonnie lorenz lorenzo lorin loris
  lorrain lothaire louay louie louis loup lourenco lowell luan lubomir lubor lubos luboslav luc luca lucas lucca
  lucentiu luchezar lucian luciano lucien lucijan lucjan lucretiu ludolphe ludomil ludovic ludovit ludvig ludwig
  ludwik luhut luigi luis luiz luk luka lukas luke lukyan lungelo lutfi lutfulloh luther lutz lwandle lyam lyle
  lyubim lyubodar lyubomir lyubosmysl lyubozar mabruk macaire mack macky madalin maddox madid mads magnus mahan
  mahathir mahdi mahendra mahesh maheswar mahinda mahir mahmoud mahmud mahrus mahzan maik maithripala makar makary
  makedon makinwa maksim maksimilyan maksym maksymilian malcolm malik malisa malo malte malthe mamert mamur manasse
  mandla manfred manik manikya manmohan manoj manole mansur manuel maphikelela maqsud marc marceau marcel marceli
  marcelin marcell marcelo marcin marcis marco marcos marcu marcus mardon marek margers mariano marin marinko marino
  mario maris marius marjan mark markiyan markku marko markus marlo marlon maros marshall marten martial martim
  martin martins marton martti marty martyan martyn maruf marut marvin marwin mason masoud massimo massoud masud
  matan mate matei matej mateja mateo mateus mateusz matheus mathew mathias mathis mathurin matias matija matis
  matiss matko mato mats matt matteo mattes matthew matthias matthieu matthis matti mattia mattias mattis matus
  matvey matviy matyas maugis maurice mauricio mauro maurycy mavdud mavlon max maxence maxim maximilian maximiliano
  maximilien mayeul mayoor mazbut mechislav medard mederic mefodiy meghnad meghnath mehmet meik melchior meles
  melvin mence merlin merovee mert mete meto metod metodi mevlut micael micha michael michal michał micheal michel
  micho mick miguel mihael mihai mihail mihailo mihajlo mihaly mihnea mija mijat mikael mikail mike mikelis mikhail
  mikhaylo mikheil mikhey mikho mikita mikkel mikko miklos mikola mikołaj mikulas miladin milan milanko milcho mile
  milen miles mileta milic milisav milivoj miliy miljan miljenko milo milojica milomir milorad milos milosh miloslav
  milovan milton milutin mimo mincho mio miodrag miomir mir mirac miran miraziz mircea mirche mirco mirko miro miron
  miroslav mirza mirziyo misa misko mislav mitar mitchell mitica mitofan mitre mitrut mladen modest mohamad mohamed
  mohammad mohammed mohan mohinder mohir moise moises moisey mojmir mojzesz mokey momchilo momir momo monvids
  moqtada morgan moric moritz morris morten moses moshe moussa mpilo mpumelelo msizi mstislav mufiz mugur mugurel
  muhammad muhammadu muhammed muhsin muhtor muhyiddin mukesh mukul munif muqtada murat murilo murod musa musawenkosi
  musiy mustafa mustafo musulmon muyiwa muzaffar mwai mykola mylan myron nabih nabil nabin nadir nae naftali
  nagabhushanam nahid nahil nail naim najib najmiddin nanche nanda nandor naoto narayan narcis narcisse narendra
  narimon narinder narkis nasriddin nasrullah natan natanael nataniel nathan nathanael nathaniel natiq naudet naum
  naval naveen navin nawaz nazar nazariusz nazariy nazary nazif nazrulloh ndleleni neal nebojsa nechifor nechirvan
  nedeljko nedelko nedjeljko nehemie neil nelson nelu nemanja nematulloh nemir nenad neo neofit nesho nestor neven
  nevio nicephore nichifor nicholas nick nicklas niclas nico nicoara nicodim nicolae nicolaie nicolas nicu niculita
  nicusor nicuta niels nifont nigel nihad nikandr nikanor nikifor niklas niklavs niko nikodem nikodim nikol nikolai
  nikolas nikolasz nikolay nikon nikos niksa nils nimit nimrod nino niraj niranjan nirav nirbhay niro nischal
  niyilolawa nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noah noam noan noe noel nolan nolen
  norbert norberto norman normand nosir nosirjon nouri novak nuno nurbek nuriddin nurlan nursultan nusrat
  nusratulloh oba obanijesu obid obrad obren octav octave octavian octavio octaviu odil odilon odin odon oger ognen
  ognjen ogooluwa ojars oke okhrim oladare oladimeji olaf olaide olakunle olanrewaju olansile olavi oldrich ole oleg
  olegs oleksandr oleksiy olelko oles olgerts olim olimpian olimpiu olimpiy oliver olivier oliviu oliwier olle olof
  olufunmi olumide olumorotimi olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
  oluwole oluwunmi omad omar omelyan omer omobobola omotayo ondrej onoriode onufriy onufry onur oqil orde orest
  orestes orif orkhip orlando orville oscar osip oskar oskari osman osmund ostap ostoja ostromir osunleke osvaldo
  otabek otis oto otto oury ovidiu owen oybek ozod ozodbek ozren pablo pacome padam paja pakhom palemon pamfil
  panagachie panait panas panche panfil pankrac pankracy pankrat pankratiy pantaleon panteleymon paolo param
  paramartha paramon parfait parfen pascal paskal paterne patrice patricio patrick patrik patru patrycjusz patrycy
  patryk paul paulo pavel pavils pavle pavlo pavol paweł pedro peer pekka pencho pentti pepe pepin pepo per pera
  perceval percy perica pero perry pervez petar pete peter peteris petko petr petre petri petrica petrisor petro
  petru petrut petse petteri phil phila philani philemon philibert philip philipp philippe phillip phiwokwakhe pie
  pierre pierrick piet pieter pietro pilip pimen pio piotr pit pius piyush platon podolyan polikarp pompiliu pontus
  porfiriusz porfiriy porfiry potap poul prabin prabowo prakash pran pranay prasad prashant prathamesh pravdan
  prayag prayut prayuth predrag prem preston prokhor prokl prokles prokofiy prokop prokul promise prosper prov
  prvoslav puneet purna purushottam qamar qassem qiang qobil qosim qudrat quentin quirin rachid rade radenko radim
  radimir radisa radislav radivoje radmilo radomir rados radosav radoslav radoslaw radovan radu raducu radul raduz
  rafael rafał rafid rafik rafiq rahim rahul raif raik raila rainer raj rajab rajan rajendra rajiv rajko rajmund
  rajnath rajnold raju rakesh ralph ramesh rameshwar ramiro ramon ramush ramzan ramziddin randal randall randolf
  randolph randy ranil ranjan ranjeet ranjit ranko raoul raphael rares rashid rasko rasmus rastislav ratan ratibor
  ratimir ratmir rauf raul ravi ravshan raxmatulloh ray rayan rayen raymond razvan recep reginald regis regnars
  rejean relja relu remi remilekun remo remus renars renat renato renaud rene reuven rex reybaud reza riad ricardo
  ricards riccardo richard rick rickard rickey ricky rico riek rino riste risto ritesh rithy rizal rizo rizvon roan
  rob robert roberto robi robinson rocco roch roderick roderyk rodion rodney rodolfo rodoljub rodolphe rodoslav
  rodrigo rodrigue rogelio roger rohan rohit roko roksolan roland rolando rolf romain roman romans romeo romeu romil
  romuald romulus ron ronald ronan ronnie roosevelt roselin ross rostislav rotimi rouhollah roy ruben rudis rudolf
  rudolfs rudolph rudra rudy rufus rui rusins ruslan russell rustam ryan ryszard ryurik saad saadi sabin sabri
  sachin sadar sadriddin sadulloh saeb safir safo sagar said saiq sajith sakari sali salih salim saloh salomon salva
  salvador salvatore salwator sam samandar sameer sameh sami samir sammy samoil samson samuel samuele samuil sancho
  sande sandeep sander sandor sandro sandu sanele sanjay sanjin sanka santiago santino santos santosh sardor sarvar
  sarvin sasa sascha sashko satish satoshi satyen saul sauveur save saveliy savin savinien savo savva savvatiy scott
  sean sebastian sebastiano sebastiao sebastien selim selivan seliverst semen semibor semih sen seppo serafim
  serafin seraphin serban serdar serge sergei sergej sergey sergi sergio sergiu sergiusz sergiy serhiy servac serzh
  seth sevastyan sever severin seweryn seye sfiso shade shahbaz shahboz shahobiddin shahriyor shahzod shaka shalewa
  shamsiddin shane shankar shantanu shaun shavkat shawn shchastislav shchek shekoni sheldon sher sherman sherzod
  shigeru shimon shinzo shishman shiv shodiyor shukrulloh sibusiso sid siddarth siddhartha siddhran sidoine sidor
  sifiso sigebert sigismond sigizmund sigurd sijuade sila silantiy silas silvan silvere silvester silvestr silvian
  silvio silviu simao simen simeon simi simion simo simon sinan sindre sinica sinisa sinook siphiwe sipho sirineu
  siro sirojiddin sithembiso sixte siyanda sky slavcho slave slavek slaven slavko slavoljub slavolyub slavomir
  slavuta slobodan sname snizhan sobit sodiq sofe sofon sofron sohib sokha sokrat sologub solomon som somnath somu
  sondre sonke soren sorin sotir spartak spase spencer spiridon spiro spirydion srbo srboljub srebre srecko sredoje
  staffan stale stan stancu stanimir stanislao stanislas stanislav stanisław stanko stanley steen stef stefan
  stefaniy stefano steffen stelian stepan stephan stephane stephen stevan steve steven stevo stewart stig stipan
  stipe stjepan stoilko stojan stoyan stozhar strahinja strakhil strate stribor stuart subash subhash subodh
  subrahmanyam suhrob sulaymon suleyman sulton suman sumeet sune suraj suresh surya suryakant suryakanta sushant
  susheel sushil susilo svatopluk svebor sven svend svetislav svetolik svetomir svetozar svyatopolk svyatoslav swami
  swapnil sylvain sylvester sylvestre sylwester szabolcs szczepan szymon søren tabris tade tadeas tadeo tadija taha
  taher tahir takeshi talis talivaldis talrits tamas tamino tammo tanas tancrede tanguy tapan tapani tapio taras
  tarek tarik tariq taro tarun tashko tasho taurin tayler taylor tayyip ted tej tejas temelko temidayo temitope teo
  teodor teodoro teofan teofil teohari terence terencjusz terentiy terrance terrell terrence terry tertuliano thabo
  thaksin thamsanqa thando themba theo theodor theodore theodose theophile theophraste thiago thibault thibert
  thierry thies thilo thomas thorben thore thorge thulani tiago tiberio tiberiu tibor tichomir tihomir tikho
  tikhomir tikhon til till tillmann tim timish timm timmy timo timofey timofiy timoleon timon timotei timotej
  timoteo timothee timothy timur tino tit titien titilope titus tizian tjark tobias tobiasz tobiloba toby todd tode
  todor tohir toke toki tokunbo tom toma tomas tomasz tome tomiloba tomislav tommie tommy tomo tomori tonci tone
  tonko tonnin tony tope torben torbjorn tore toshimitsu toussaint toyip traian trajan travis trevor trifon trifun
  trilochan trilochana trilok trilokanath trilokesh triloki trisho tristan troels trofim troy trpimir trpko tseko
  tsvetan tsvetko tudor tunar tuomas tur turold tushar tverdislav tvorimir tvrtko tyler tymoteusz tyron tyrone
  ubaydulloh uchqun udai udit uffe ugis ugo uhuru ujjawal ujjwal ulf ulrich ulrik ulyan ulysse umang umar umaru umid
  umidulloh umut upendra urbain urban urfon uriel usmon ustim ustin uttam uzayr uzodimma vaclav vadim vafo vagn
  valdemar valdemars valentim valentin valentino valentins valer valere valerijs valeriy valery valeryan valter
  valtteri van vanche vancho vane vangel vanja varfolomey varlaam vasco vasil vasile vasiliy vasilko vasko vasudev
  vasudeva vatroslav vatslav vavrinec vedang vedanga vedran veikko veit velaphi velemir velibor velichko velimir
  venance vencel venceslas vendel vendelin venedikt veniamin venko vernon veselin vianney vicente vicentiu victor
  victorien victorin vidak vidhur vidhya vidoe vidur viggo vigile vijay vijeko vikentiy viktor viktorin vilhelm
  viliam ville villy vilmars vilmos vimal vin vinay vince vincent vincentiu viorel virgil visarion vishnu
  vishwamitra vissarion vit vital vitali vitalijs vitaliy vitaly vitazoslav vito vitor vitus vjekoslav vjenceslav
  vlad vladek vladilen vladimir vladimiro vladislav vladlen vlado vlaicu vlas vlastimil vlastimir vlatko voicu
  voislav vojin vojtech volche voldemars volodimir volodislav volodymyr vosil vratislav vratko vsemil vseslav
  vsevlad vsevolod vujadin vuk vukan vukasin vukota vusumuzi vyacheslav vyas vysheslav wacław wade wale walenty
  walentyn waleran walerian walery walgierz walid wallace walter wandrille warley warren washington wawrzyniec wayne
  wendell wesley wessel wiktor wilbert wilbur wilfred wilfryd wilhelm willard willem willi william willis willy
  wilson wincenty winston witalis woodrow władysław włodzimierz xaver xavier xenophon xiaoping yago yahya yahyo yair
  yakov yakub yakubu yan yango yannic yannick yannik yannis yanuariy yarema yaromil yaromir yaropolk yaroslav
  yarovid yasin yasir yasser yassin yassine yasuo yaw yeremiy yevgen yevgeny yitzhak yoann yoav yogendra yogesh
  yoginder yoqub yorbek yorqin yoshihide yossi younes youssef yoweri yoznur yukhim yukio yulian yuliy yunus yuri
  yuriy yury yusuf yuvenaliy yven yves zabir zach zachariasz zacharie zachary zache zafar zafir zahir zakaria zakhar
  zakhariy zalan zamfir zanis zarije zaur zayd zayniddin zborislav zdenko zdravko zedong zeljko zemin zemislav zeno
  zenoviy zente zenzele zephirin zeteny zeyd zhivko zia zigfrids zigmars zigmund zinoviy zithulele ziyad ziyo zlat
  zlatan zlate zlatko zlatomir zohid zohir zokir zoltan zoran zoremir zoreslav zoryan zoyir zrinislav zrinko zsolt
  zsombor zubayr zulfikar zulfiqar zurab zvenigor zvenimir zvenislav zvonimir zvonko zygmunt đorđe đura đurađ łazarz
  łukasz
`

/** Whether a given name, folded, is mostly a woman's or a man's; undefined for both or unknown. */
export function genderOfFirstName(name: string): 'female' | 'male' | undefined {
  if (females.has(name)) return 'female'
  return males.has(name) ? 'male' : undefined
}

const females: ReadonlySet<string> = new Set(female.trim().split(/\s+/))
const males: ReadonlySet<string> = new Set(male.trim().split(/\s+/))
