# English

common: the of and to in a is that for it was on are with as has have been its after from by at their were this an be which said not but they

net: internet | the web | web access | online access | online services | internet access | internet service* | internet connection* | internet traffic | broadband | connectivity | networks=weak | network=weak | telecom* | telecommunication* | communications=weak | fixed line*=weak | fibre | fiber | wi fi | wifi | data services | isp | isps | data connection* | 3g | 4g | 5g | internet users | get online | getting online | got online | go online | going online | log on
mobile: mobile internet | mobile data | mobile network* | mobile connection* | mobile service* | mobile broadband | cellular data | cellular network* | cell service | cell phone service | cellphone service | mobile web | mobile phone data | mobile coverage | mobile operators | mobile signal
connectivity: connectivity | network connectivity | internet connectivity | reachability | national connectivity
traffic: traffic | internet traffic | web traffic | network traffic | data traffic | online traffic
other: road traffic | air traffic | vehicle traffic | train* | rail* | metro | flight* | airport* | drug traffic* | human traffic* | traffic jam* | traffic police | people dead | left dead | shot dead | dead bodies | on strike | strike by | drivers strike | general strike | teachers strike | workers strike | air strike* | walkout | ferry | ferries | embass* | consulate* | custody | detention | house arrest | battery life | subway | bus | buses | port | ports | storm | funeral* | lawsuit | shops | museum* | streamed | livestream* | viewers | fans | investors | barrel* | crude | wheat | harvest | blast | interview | hotel* | internet company | internet companies | internet firm* | internet cafe* | online store* | online shop* | online banking | online class* | online lesson* | online casino* | online game* | online vot* | value added | vat | motorway | highway
users: users | internet users | subscribers | customers | web users | netizens | people | population | households | residents | mobile users | connections
dark: blackout* | shutdown* | shut down | shutting down | shuts down | outage* | cut | cut off | cuts off | cut access | cutting | cutoff | severed | disconnected | disconnection | disconnect* | down | out of service | blocked | blocking | blockage | block | disrupt* | disruption* | unavailable | inaccessible | unreachable | out | suspended | suspension | suspend* | collapsed | dark | gone dark | went dark | switched off | turned off | pulled the plug | jammed | not working | not worked | stopped working | no signal | dead | not been restored | not yet been restored | not returned | knocked out | interruption* | interrupted | throttl* | restricted | restrictions | crippled | isolated | without service | not functioned | not functioning | siege | silence | not come back | yet to be restored | yet to return | failed to return | unable to connect | unable to get online | unable to go online | unable to access the internet | lost access | lost connection | impaired | snapped | severing | sever | cutting off | went silent | fell silent | gone silent | falls silent | lost service | ground to a halt | wiped out | blacked out | taken offline | taken down | darkness | no service | stopped functioning | out of action | blocks | went down | gone down | goes down | cannot be reached | can no longer be reached | could not be reached | no longer accessible | no longer available | no longer work* | unplugged | halted | cut off from the world | cut off from the outside world | isolated from the world | impossible
offline: offline | internet blackout* | internet shutdown* | internet outage* | digital blackout* | communications blackout* | information blackout* | telecommunications blackout* | no internet | no internet access | without internet | without internet access | without any internet | no access to the internet | without access to the internet | without the internet | no connectivity | without connectivity | network blackout* | no mobile data | without mobile data | no mobile internet | without mobile internet | offline again | not had internet | have no internet | net blackout* | internet cut | without web access | without a connection | internet kill switch | no online access | had no internet | digital darkness | internet darkness | digital isolation | digital siege | lost internet* | lost internet access | cut off from the global internet | disconnected from the global internet | cut off from the web | telecoms blackout* | telecom blackout* | telecoms shutdown* | online blackout* | web blackout* | nor the internet | nor internet | nor mobile internet | nor mobile data | nor any internet | nor an internet connection
online: online | connected | reachable | able to connect | able to get online | have access | had access | has access | with access | still connect | get online | getting online | got online | go online | going online | access the internet | access the web | use the internet | connect to the internet | log on | works=works | work=works | worked=works | functioning=works | function=works | working=works
total: total | complete | full | absolute | entirely | completely | totally | fully | full scale
neartotal: near total | nearly total | almost total | near complete | nearly complete | almost complete | almost completely | nearly completely | almost entirely | almost fully | almost totally | virtually complete | virtually total | near absolute | almost all | all but completely | practically complete
back: restored | restore* | restoration | restoring | back online | came back | come back | coming back | back | returned | returning | reconnected | resumed | resumption | recovered | recovering | recovery | up again | reappeared | re established | reestablished | switched back on | turned back on | lifted | came back online | is back | reinstated | brought back | online again | access again | connected again | back to life | back up | switches back | reopened | unblocked | reconnect | reconnecting | reconnects | reappear* | flickered | flickering back | reopen* | revived | back in service
begin: began | begun | begins | started | starting | start | starts | imposed | onset | ordered | first | took effect | went | introduction | imposing
continue: remain | remains | remained | remaining | still | continue* | continuing | ongoing | persist* | stays | stayed | keeps
fall: fell | fallen | fall | falls | falling | dropped | drop | drops | dropping | plunged | plunge | plunging | plummeted | plummeting | sank | slumped | slump | declined | decline | declining | collapsed | collapse | tumbled | down | decreased | decrease | reduction | reduced | loss | lost | loses | slashed | shrank | under normal | lower | less than usual | less than normal | dip | dipped | crashed | cratered | dwindled | deficit | vanished | vanish* | disappeared | disappear* | evaporated | wiped off | halved | below=below
rise: rise | rose | risen | rises | increase | increased | grew | growth | surge* | jumped | jump | soared | climbed | up by | higher | gain* | spike*
to: to | at=at
by: by
from: from
usual: usual | ordinary | normal | ordinary levels | normal levels | usual levels | typical | typically | pre shutdown | pre blackout | pre crisis | expected | baseline | previous levels | average | regular levels | what is normal | prior levels | earlier levels | pre war | standard level* | its usual level | before the shutdown | before the blackout | before the cut | the norm | pre protest | pre coup | pre election
share: account* for | accounted | make* up | made up | market share | share | represent* | consist* of | of whom | of which | comprise* | market | penetration | of all mobile

for: for | during | lasting | lasted | lasts | last | the past | the last | spanning | over | throughout | stretched | long | totalling | totaling | now in its | entered its | into its | reached | hit | passed | marked | marks | surpassed
after: after | following | later than
ago: ago | earlier
since: since | from | starting
notfor: within | in the next | in the coming | the next | next | coming | every | until | over the next | of the last | in the past | in the last | over the past | over the last | in under | cut again=again | shut off again=again | went dark again=again | cut off again=again | going dark again=again
notfor: later=after | before=after | after=after | earlier=after | notice=after | deadline=after | each day=clause | every day=clause | every night=clause | each night=clause | per day=clause | a day=clause | daily=clause | nightly=clause | per week=clause | ultimatum=clause | curfew=clause | old=after | drive=after | walk=after | from now=after
notfor: in just
running: running | in a row | straight | consecutive | on end | on the trot

neg: not | no | never | n t | t | neither | nor | without any | without incident | false=all | untrue=all | denied=all | denies=all | deny=all | dismissed=all | dismiss*=all | refuted=all | rejected claims=all | rejected reports=all | rumour*=all | rumor*=all | hoax=all | no evidence=all | fake=all | debunk*=all | unfounded=all | incorrect=all | no sign*=all | unaffected=any | uninterrupted=any | cannot | surveyed=all | respondents=all | poll of=all | online poll=all | opinion poll=all | survey of=all | vat=all | internet prices=all | internet speed*=all | price of internet=all | price of data=all | cost of data=all | data prices=all | download speed*=all | broadband speed*=all | internet bill*=all | without disruption=any | smoothly=any | as normal=any | working normally=any | worked normally=any | operating normally=any | running normally=any | without interruption=any | nobody=who | no one=who | none=who | hardly anyone=who | shares in=all | shares of=all | share price=all | stock price=all | stocks=all
hyp: may | will | if | should | whether | plans to | plan to | planned | planning | plan | threaten*=all | threat=all | warn of=all | warned of=all | risk of=all | proposed | propose* | hypothetical* | simulat*=all | exercise=all | drill=all | scenario=all | were to | unless=all | draft law=all | fear* | possible | possibility of | potential | suppose*=all | imagine=all | can be | is expected=any | are expected=any | was expected=any | going to | intend* | if the=all | should the=all | in case of=all | in the event of=all | for example | feared | the power to shut=all | powers to=all | can=can | promised | promises | pledged | vowed | urged | called on | calls for | demanded | court ordered | ordered the government | ordered the authorities | must | would=any | could=any | might=any | bill that=all | bill would=all | bill allows=all | bill to=all | bill which=all | under the bill=all | bill allowing=all | bill giving=all
ask: how long | why did | is it true | has the | did the
pastyear: last year | a year ago | years ago | year ago | the previous year | previous years | in the past year | two years earlier | a year earlier | years earlier | a decade ago | last decade | earlier in history | historically | last summer | last winter | in past years | months ago | that year | last month | earlier this year
break: while | but | because | because of | whereas | where | which | who | although | though | due to | amid | as a result of | caused by | when | and then | until | so that | why | despite | even as | however | and | whose | and that | as | before

other: power cut* | power outage* | power blackout* | electricity* | power supply | electric* | power grid | power was | power is | power has | without power | no power | power failure* | rolling blackouts | power | curfew* | price* | gas price* | fuel* | petrol | inflation | killed | deaths | death toll | injured | wounded | arrest* | detained | died | casualties | hostages | trial | prison | jail* | sentenced | water | gas supply | heating | oil | stocks | shares | currency | dollar* | euro* | tenge | rial* | rouble* | gdp | economy | votes | voters | turnout | election* | battery | phone screen | traffic accident* | hospital* | school* | exam* | airport | airports | flights | airspace | rainfall | rain | fire | fires | battle | talks | ceasefire | hunger strike | snow | temperature* | troops | soldiers | tariffs | salaries | wages | bank* | atms | television | tv | tv channel* | radio | broadcast* | factory | factories | pipeline | refiner* | production | output | sales | revenue* | profit* | budget | unemployment | trade | exports | imports | vaccin* | virus | pandemic | tax* | broadcasting | unlimited data | data plan* | bandwidth price* | subscription* | share price | border* | roads | road | bridge | trains | dinner | match | game | film | concert | website redesign | maintenance | speed test | downloads | download* | app stores | e mail* | survey | poll | emergency | state of emergency | negotiations | marathon | journey | tunnel | lockdown | discount | fined | fine | smartphone* | vpn* | interest rate* | bitcoin | mining | cloud | server* | data centre* | data center* | passport* | quarantine

about: about | around | roughly | approximately | some | nearly | almost | circa | close to | an estimated | approx | or so | shortly after | shortly before | just before | just after | approaching
only: only | just | merely | a mere | barely | as little as | no more than | mere | as low as
atleast: at least | more than | over | in excess of | upwards of | exceeding | not less than | no fewer than | greater than | for over | well over | and counting | or more | exceeded | longer than | above | surpass*
atmost: at most | less than | under | below | up to | fewer than | not more than | maximum of | a maximum of | or less
between: between
and: and
per: according to | per | citing | figures from | data from | as reported by | as measured by | said by | reported by | measured by
say: said | says | reported | reports | shows | show | showed | found | measured | recorded | estimates | confirmed | noted | wrote | tweeted

nation: nationwide | nation wide | nation scale | national scale | countrywide | country wide | across the country | the whole country | the entire country | whole country | entire country | throughout the country | national | all regions | across the nation | all over the country | near nationwide | on a national scale | nation's | entire nation | all of the country | every region
service: social media=social media | social networks=social media | social media platforms=social media | messaging apps=messaging apps | messaging services=messaging apps | messengers=messaging apps
block: block* | restrict* | throttl* | inaccessible | unavailable | unreachable | banned | ban | bans | slowed | disrupt* | down | cut off | cut | offline | filtered | suspended | shut down | barred | stopped working | not working | disabled | cannot be reached | can no longer be reached | could not be reached | no longer accessible | no longer available | no longer work* | knocked offline | stopped loading | fail to load | failed to load | barely reachable | hard to reach | slow to load

hour: hour | hours | hr | hrs | an hour=1 | hourlong=1 | hour long | a quarter of an hour=0.25 | three quarters of an hour=0.75
day: day | days | a full day=1 | a whole day=1 | an entire day=1 | for a day=1 | a day of=1 | one full day=1 | daylong=1 | overnight hours
week: week | weeks | a week=1 | a full week=1 | a whole week=1 | an entire week=1 | weeklong=1 | a fortnight=2
month: month | months
minute: minute | minutes | min | mins
other: times a week | once a week | a week ago | a week later | per week | hours a week
percent: % | percent | per cent | pct | percents
number: zero=0 | one=1 | two=2 | three=3 | four=4 | five=5 | six=6 | seven=7 | eight=8 | nine=9 | ten=10 | eleven=11 | twelve=12 | thirteen=13 | fourteen=14 | fifteen=15 | sixteen=16 | seventeen=17 | eighteen=18 | nineteen=19 | twenty=20 | thirty=30 | forty=40 | fifty=50 | sixty=60 | seventy=70 | eighty=80 | ninety=90 | hundred=100 | a hundred=100 | one hundred=100 | thousand=1000 | a dozen=12 | dozen=12 | half a=0.5 | a couple of=2 | a pair of=2 | one and a half=1.5 | half an=0.5
fraction: half=50 | a third=33.3 | one third=33.3 | two thirds=66.7 | a quarter=25 | one quarter=25 | three quarters=75 | a fifth=20 | one fifth=20 | two fifths=40 | three fifths=60 | four fifths=80 | a sixth=16.7 | an eighth=12.5 | a tenth=10 | one tenth=10 | nine tenths=90 | a twentieth=5 | one twentieth=5 | a hundredth=1 | one in twenty=5 | one in 20=5 | one in ten=10 | one in 10=10 | one in five=20 | one in four=25 | one in three=33.3 | nine in ten=90 | nine in 10=90 | nine out of ten=90 | nine out of 10=90 | eight in ten=80 | four in five=80 | four out of five=80 | three in four=75 | three out of four=75 | two in three=66.7 | two out of three=66.7 | one in a hundred=1 | one in 100=1
half: and a half | and one half | ½
ordinal: first=1 | second=2 | third=3 | fourth=4 | fifth=5 | sixth=6 | seventh=7 | eighth=8 | ninth=9 | tenth=10 | eleventh=11 | twelfth=12 | thirteenth=13 | fourteenth=14 | fifteenth=15 | twentieth=20 | thirtieth=30
ordsuffix: st | nd | rd | th
fill: full | whole | long | straight | consecutive | continuous | uninterrupted | entire | solid | successive | not only | based | london based | us based | british based | complete | running | or so | further

today: today | tonight | this morning | this afternoon | this evening | earlier today
yesterday: yesterday=1 | last night=1 | the day before yesterday=2 | the previous day=1
morning: morning | mornings | this morning | dawn | early hours | before dawn | daybreak | sunrise
noon: noon | midday
afternoon: afternoon | this afternoon
evening: evening | tonight | this evening | dusk | sunset | nightfall
night: night | overnight | last night
midnight: midnight
weekday: monday*=1 | tuesday*=2 | wednesday*=3 | thursday*=4 | friday*=5 | saturday*=6 | sunday*=7
weekday: mon=1 | tue=2 | tues=2 | wed=3 | thu=4 | thurs=4 | fri=5
monthname: jan=1 | feb=2 | mar=3 | apr=4 | jun=6 | jul=7 | aug=8 | sep=9 | sept=9 | oct=10 | nov=11 | dec=12
clock: o'clock | hrs local | hours local | hours utc | hours gmt
am: am | a.m. | in the morning
pm: pm | p.m. | in the afternoon | in the evening | at night
local: local time | local | almaty time | tehran time | time in the capital | kabul time
utc: utc | gmt | zulu | coordinated universal time | universal time | z
nation: across=place | throughout=place | all over=place | all of=place
fill: not counting | not including | excluding
offline: unable to connect | unable to get online | unable to go online | disconnected from the internet | cut off from the internet
dark: been off | is off | was off | still off | remains off | remained off | remain off | stayed off | knocked offline | pulled offline
now: now | already | so far | has now | had now | by now | to date
daycount: day

aside: election day | polling day | voting day | on the eve of the election | on the eve of the vote | exam season | school grade
until: until | till
fraction: zero=0 | to nothing=0 | to almost nothing=0 | almost nothing=0 | next to nothing=0 | halved=50 | by half=50 | in half=50 | to a trickle=5
fall: gone | wiped out | cut by | slowed to | throttled to | receded | diminished | all but disappeared | all but vanished | knocked out
neartotal: all but disappeared | all but vanished | all but offline | all but cut off | almost no internet | virtually no internet | practically no internet
usual: what it was | what it had been | the week before | a week before | a week earlier | the previous week | the day before | of its usual | pre war levels | last week's level*
online: could get online | could still get online | could connect | could still connect | could go online | could still go online | could access the internet | could still access | can get online | can still get online | can still connect
dark: shut off | shuts off | shutting off | turned off | turn off | switch off | switching off | pull the plug | pulling the plug | taken out | cut out | fell off | no longer working | not been working | gone off | collapse of connectivity | inoperative | inoperable | out of order | ceased | crashed
offline: without data | no data services | lost all connectivity | loss of connectivity | loss of internet | lost connectivity | internet disruption* | internet suspension* | internet cutoff* | internet blockade* | internet interruption* | cut off from the world | cut off from the outside world | cut off from the rest of the world | isolated from the outside world | off the grid online | internet is cut | internet remains cut | telecoms outage* | network shutdown* | network outage* | connectivity outage* | mobile shutdown* | fell offline | falling offline | fallen offline
block: could not open | cannot open | unable to open | unable to access | could not access | can't access | cannot access | no longer open | not loading | not opening | out of reach | inoperable | knocked out | blocks on | taken down | pulled | outlawed | cut access to | curb* | clamped down
back: flickered back | trickled back | trickling back | creeping back | comes back | restores | reinstates | switched on | turned on | switch the internet back on | reestablish* | unblock* | lifts | lifting | back on
now: as of
atmost: as much as | as many as
for: remained offline for | was offline for | have endured | endured | spent | into a | now entering | entering its | enters its | entered a | enters a | a total of | for most of
net: internet gateways | gateways=weak | international links | backbone=weak | undersea cable* | submarine cable* | internet use | internet activity | data access=weak | internet links
other: the grid | power grid* | base stations | missile* | artillery
share: of its customers | of all customers who
dark: all but disappeared | all but vanished | vanished | disappeared | vanishes
back: lifted _ ban | lifted _ blockade | lifted _ restrictions | lifts _ ban | ended _ shutdown | ended _ blackout | ends _ blackout | ends _ shutdown
net: could still connect | could connect | can still connect
after: for the first time in | first time in
aside: in connection with | suspended _ accounts | blocked _ accounts | removed _ accounts | suspended _ account | blocked _ account | restricted _ account
hyp: ready to | prepare to | preparing to
other: transport*
dark: no signal | without signal | lost signal | no reception
aside: ministry of communications | communications ministry | communications minister | minister of communications | communications commission | communications authority | telecommunications authority | telecommunications regulator | telecoms regulator | telecom regulator | internet watchdog* | internet monitor* | internet observatory | internet freedom* | telecommunications minister | telecommunications ministry | center for strategic communications
dark: switched _ off | turned _ off | shut _ down | cut _ off | took _ offline | knocked _ offline | switch _ off
offline: disconnected | barely any internet | hardly any internet | little or no internet | little internet | scarcely any internet | patchy internet
back: regained access | regain access | regaining access | regained internet | regained connectivity
neg: in the survey=all | the survey=all | a survey=all
nation: as a whole=after | in its entirety=after
other: revenue* | turnover | earnings | quarterly
aside: seized power | seize power | took power | take power | in power | came to power | power grab | power struggle | power sharing
net: service=vague | services=vague | access=vague | back online=weak | online again=weak | connections=weak | gateways=weak
back: ended=end | ends=end | came to an end=end | is over=end | was over=end | ending=end | ends=end | comes to an end=end
break: as the | as its | as protests | as protesters | as it
notfor: on ,=after
place: republic of congo=country/CG
continue: is yet to | has yet to | even now
break: , yet
after: it took
dark: lost _ connection | lost _ connections | lose _ connection | lost _ access
for: into the
dark: shut | the internet gone | internet was gone | internet had gone
notfor: time in | times in
other: gas service* | postal service* | health service* | public service* | emergency service*
