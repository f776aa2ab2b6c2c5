/** English words for what people do, by family; a word in no family tells nobody apart. */
export const ROLES_EN: Readonly<Record<string, string>> = {
  public:
    'minister president mayor senator councillor deputy governor ambassador secretary spokesman spokeswoman official diplomat chancellor premier commissioner adviser',
  law: 'judge lawyer barrister solicitor prosecutor magistrate attorney notary clerk bailiff',
  force:
    'policeman policewoman detective inspector superintendent sergeant constable soldier officer colonel general captain lieutenant major gendarme guard spy',
  health: 'doctor nurse surgeon physician midwife dentist pharmacist psychiatrist paramedic vet',
  press: 'journalist reporter editor correspondent columnist broadcaster photographer',
  business:
    'banker businessman businesswoman director chairman chairwoman trader broker accountant shareholder entrepreneur merchant owner consultant financier manager',
  science: 'professor scientist researcher lecturer historian economist teacher academic engineer chemist physicist',
  arts: 'actor actress singer painter musician writer poet novelist dancer filmmaker sculptor',
  sport: 'footballer striker goalkeeper boxer cyclist athlete referee swimmer coach jockey',
  crafts:
    'docker plumber electrician carpenter baker butcher mechanic builder mason driver labourer cook waiter cleaner gardener farmer welder roofer tailor barber',
  sea: 'sailor fisherman skipper mariner boatswain trawlerman pilot',
};
