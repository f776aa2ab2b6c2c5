/** English verbs by base form. A trailing + doubles the last consonant (stop+ → stopped), * may or may not (travel*). */
export const REGULAR = `
hope schedule seem focus devote dedicate board perpetrate commence insist task descend consolidate embrace contemplate advocate
abandon abduct abolish abuse accelerate accept accompany accomplish accuse achieve acknowledge acquire acquit+ act activate adapt add address
adjourn admit+ adopt advance advise affect affirm agree aid aim alarm alert allege allocate allow alter amend amount analyse analyze announce
annul* answer anticipate apologise apologize appeal appear apply appoint apprehend approach approve argue arm arrange arrest arrive ask assassinate assault
assemble assert assess assign assist associate assume assure attach attack attempt attend attract attribute audit authorise authorize
avoid await award back badger baffle ban+ bar+ barricade base batter beg+ behave believe belong benefit blame blast block bolster bomb book boost borrow
bother brand breach bribe brief broaden bug+ bully burgle bury bypass call calm campaign cancel* capture recapture carry cause caution cease celebrate challenge
change channel* characterise charge charter chase chat+ cheat check cite claim clarify clash classify clear climb close coach coerce
collaborate collapse collect combine command comment commission commit+ communicate compare compel+ compensate compete compile complain
complete comply compose comprise conceal concede concern conclude condemn conduct confess confide confine confirm confiscate conform
confront connect consider consist conspire constitute construct consult contact contain contend contest continue contract contradict
contrast contribute control+ convene convert convey convict convince cooperate coordinate cope copy correct correspond counsel* count counter
cover crack crash create credit criticise criticize cross crush culminate cultivate damage dare date debate debrief deceive decide declare
declassify decline decrease deem defeat defect defend defer+ define defuse delay delete deliver demand demolish demonstrate denounce deny
depart depend depict deploy deport depose describe desert deserve design designate desire destabilise destroy detail detain detect deter+
deteriorate determine detonate devastate develop deviate devise dial* dictate die differ direct disagree disappear disarm discard discharge
disclose discover discredit discuss disguise dismantle dismiss disown dispatch disperse display dispose dispute disregard disrupt dissolve
distance distribute disturb divert divide divorce document dodge dominate donate double doubt downgrade download draft drag+ drain drift
drop+ drown dump duplicate earn ease educate elaborate elapse elect elicit eliminate elude emanate embark embezzle emerge emigrate emphasise
emphasize employ enable encounter encourage encrypt end endanger endorse endure enforce engage engineer enhance enjoy enlist enquire ensue
ensure enter entitle entrust envisage equip+ erase erect erupt escalate escape escort establish estimate evacuate evade evaluate
evict evolve examine exceed exchange exclude execute exempt exercise exert exhaust exhibit exhume exile exist expand expect expel+ expire
explain explode exploit explore export expose express extend extort extract extradite face facilitate fail fake falsify fear feature
fetch file fill filter finalise finance fine fire fit+ fix flag+ flank flatten flood flourish follow force forecast foresee forge form
formulate foster frame free frequent frighten frustrate fuel* fulfil* function fund furnish gain gather gauge generate glean govern grab+
graduate grant greet grip+ ground group guarantee guard guess guide hack halt hamper hand handcuff handle hang happen harass harbour harbor
harm harvest hasten haul head heal help hesitate highlight hijack hint hire host hunt identify ignore illustrate imagine imitate immigrate
impede implement implicate imply import impose impound impress imprison improve incite incline include incorporate increase incur+ indicate
indict induce infect infer+ infiltrate inflict influence inform inherit inhibit initiate inject injure innovate inquire insert inspect inspire install
instigate institute instruct insult insure integrate intend intensify intercept interest interfere intern interpret interrogate interrupt
intervene interview intimidate introduce invade invent invest investigate invite invoke involve isolate issue jail jeopardise join joke
judge jump justify kick kidnap+ kill knock label* lack land last laugh launch leak learn lecture level* liaise liberate license lie
lift like limit link liquidate list listen live load loan lobby locate lock lodge log+ look loot lower maintain manage manipulate march mark
market marry mask massacre master mastermind match matter mature mean measure mediate melt mention merge message migrate mind minimise mislead miss
mobilise mobilize mock modify molest monitor motivate mount mourn move multiply murder muster mutilate name narrow need neglect negotiate
neutralise nominate note notice notify number nurture obey object oblige observe obstruct obtain occupy occur+ offend offer omit+ open
operate oppose order organise organize originate oust outlaw outline outrage overhear overlook oversee overturn overwhelm owe own pack paint park part
participate pass patrol+ pause pay penalise penetrate perceive perform perish permit+ persecute persist persuade pertain phone photograph
pick pinpoint place plague plan+ plant play plead please pledge plot+ plunge point poison police pose position possess post postpone
pour praise predict prefer+ prejudice prepare prescribe present preserve preside press presume pretend prevail prevent proceed process
proclaim procure produce profess profile profit progress prohibit project promise promote prompt propose prosecute protect protest
prove provide provoke publish pull pump punish purchase purge pursue push qualify quarantine quarrel* question queue quote radicalise radicalize
raid rain raise rally range ransack rape rate ratify reach react read reaffirm realise realize rearm reassure rebuild rebuke rebut+ recall
receive reckon recognise recognize recommend reconcile reconsider reconstruct record recount recover recruit redirect redraft reduce refer+
reflect reform refrain refuse regain regard register regret+ regulate reinforce reintegrate reiterate reject relate relax relay release rely
relocate remain remark remember remind remove render renew renounce rent reopen reorganise repair repatriate repay repeal repeat repel+
replace reply report represent repress reprimand request require rescue resell resemble resent reserve reside resign resist resolve resort respect respond rest
restart restore restrain restrict restructure result resume resupply resurface retain retaliate retire retract retreat retrieve return reveal reverse
revert review revise revisit revive revoke reward risk rob+ rock roll rotate round rule rumour rush sabotage sack safeguard sail salvage sanction satisfy save scan+
scatter scream screen scrutinise search secure seize select sense sentence separate serve settle shadow shape share shatter shelter shell shield shift ship+
shock shout shower sign signal* silence simulate slash slip+ slow smash smuggle sniff soften solicit solve sort sound source spark specialise specify
speculate spell split spoil sponsor spot+ spy stab+ stabilise stage stamp stare start state station stay stem+ step+ stipulate stop+ store
storm straddle strain strand strengthen stress stretch strip+ structure struggle study stumble subject submit+ subscribe substantiate succeed
sue suffer suggest suit summarise summon supervise supply support suppose suppress surface surge surprise surrender surround survey survive
suspect suspend sustain swap+ switch symbolise tackle tail talk target tax tear telephone terminate test testify thank theorise threaten thwart tie
tighten time tip+ torture total* touch tour trace track trade trail train transcribe transfer+ transform transit translate transmit+ transport
trap+ travel* treat trick trigger trouble trust try turn type uncover undergo undermine underline unearth unfold unify unite unleash unveil update uphold upgrade
upload urge use usher utter vacate validate value vanish vary venture verify veto view violate visit voice volunteer vote vow wait walk wander want
warn warrant wash waste watch weaken weigh welcome widen wield will wipe wire wish withhold witness wonder work worry worsen worship* wound wrap+ yield zoom
re-arrest re-enter re-register re-visit re-open re-emerge reemerge machine-gun stake defraud launder embezzle overdose stow blackmail befriend co-operate co-ordinate
wiretap+ eavesdrop+ bankroll mislay radio fax email e-mail text cable minute countersign forward copy circulate redact archive shred falsify
`;

/** Base, past, past participle; alternatives with a slash. */
export const IRREGULAR = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt/burned burnt/burned
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|cut cut cut
deal dealt dealt|dig dug dug|draw drew drawn|dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone|grow grew grown|hang hung/hanged hung/hanged|hear heard heard
hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|lean leant/leaned leant/leaned
leap leapt/leaped leapt/leaped|learn learnt/learned learnt/learned|leave left left|lend lent lent|let let let|light lit lit|lose lost lost|make made made
mean meant meant|meet met met|mislead misled misled|overcome overcame overcome|overhear overheard overheard|oversee oversaw overseen|overtake overtook overtaken
pay paid paid|prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|resell resold resold|ride rode ridden|ring rang rung|rise rose risen|run ran run
say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown/showed
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|speed sped sped|spend spent spent|spread spread spread|spring sprang sprung
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck/stricken|swear swore sworn|sweep swept swept|swim swam swum|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|wake woke woken
wear wore worn|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|rewrite rewrote rewritten|lie lay lain|split split split|forecast forecast forecast|handwrite handwrote handwritten|undercut undercut undercut|mishear misheard misheard|overthrow overthrew overthrown|outrun outran outrun|redraw redrew redrawn|mistake mistook mistaken
`;

/** Present-tense forms that are verbs far more often than nouns after a noun: "officials say", "the ministry denies". */
export const MOSTLY_VERBS = `say think believe fear deny insist know suspect recall accept admit want maintain explain tell agree seem appear remain become include
consider describe understand reveal allege argue continue concede confirm acknowledge declare warn assert contend suggest remember realise realize add expect
have go come see make take give find show need try keep begin provide require involve receive allow follow live hold bring happen write lose pay meet lead
stand hear let mean set learn contain decline refuse speak recommend conclude indicate prove regard foresee carry recognise emphasise serve belong stem emerge arrive depend exist identify threaten condemn criticise dispute reject contest refuse oppose highlight underline doubt speculate predict anticipate assume presume imply urge call ask write send
accuse acquire advise announce apologise apologize appoint approve attend authorise authorize avoid behave choose clarify complain comprise conceal confess confront criticize
deem defend deliver denounce deny deploy depict destroy detain determine discover discuss dismiss emphasize employ enable encourage enforce ensure establish examine forbid govern hesitate
ignore impose incite inform insist inspect intend intervene introduce invade investigate justify listen manage negotiate obey obtain occupy occur operate oversee participate persuade plead
portray possess postpone prevent prohibit prosecute protect publish pursue reassure rely remind remove repay replace resign resist respond retain satisfy seek seize specify submit succeed
summon survive testify undermine verify violate weaken withdraw withhold`;
