/** English nouns that stand for bodies, places and persons without naming them, and words that begin such phrases. Lower case. */
export const NOUNS_EN = {
  body: `force forces troops units unit team teams group groups coalition coalitions alliance government governments regime ministry department agency agencies army militia militias fighters fighter militants
insurgents terrorists extremists rebels soldiers airmen sailors marines personnel members member partners partner allies ally friends families family victims people peoples population citizens civilians residents refugees
journalists reporters media officials authorities leaders nations countries states parties party opposition organization organizations organisation organisations committee council community staff experts advisers advisors
engineers brigade brigades battalion regiment squadron wing fleet command network cell cells company companies crew crews delegation delegations enemy enemies service services women children men others`,
  place: `city cities town towns village villages area areas region regions province district country countries territory terrain border borders building buildings facility facilities hospital hospitals airport airfield
base bases camp camps bridge bridges tunnel tunnels route routes road roads position positions site sites headquarters factory factories warehouse checkpoint checkpoints compound compounds complex capital river coast sea gulf
dam oilfield field fields station stations cache caches prison school schools home house houses museum temple gate airspace location locations place places ground battlefield neighborhood neighbourhood entrance entrances
kilometers square part parts`,
  person: `commander commanders chief general colonel captain sergeant soldier secretary minister president ambassador envoy spokesman spokeswoman spokesperson adviser advisor director officer official leader member
chairman chairwoman representative journalist reporter doctor father mother son daughter wife husband brother sister man woman hero victim senator governor mayor judge king prince chancellor`,
  begins: `the a an our their his her its this that these those some all both other several many two three four five`,
} as const;
