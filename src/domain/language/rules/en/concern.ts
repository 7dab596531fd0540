import type { WordSets } from "../../rule.ts";
import { words } from "../words.ts";

/**
 * Who and what the eight categories are about. The classifier reads only sentences with such a word:
 * nobody is treated unfairly in a sentence about bath water.
 */
export const englishConcern: WordSets = {
  concern: words(`
    @father|@mother|@grandmother|@he|@she|@childSex|@unusualFamily|@marked|@momWord|maternal|motherly|mothering|motherhood|mother's|mothers'|mother-to-be|
    mothers-to-be|fatherhood|fatherly|fathering|wife|wife's|wifey|missus|hubby|hubbies|woman|women|woman's|women's|man|men|man's|men's|lady|ladies|gentleman|
    gentlemen|guy+|bloke+|fella+|grandparent+|grandfather+|grandpa+|grandad+|granddad+|granny's|princess|princesses|prince|tomboy+|partner|partners|partner's|
    other half|better half|spouse+|in-laws|in-law|bride|married|marry|marries|marriage|wedding|unmarried|wedlock|divorce|divorced|divorces|single|couple+|sex|sexes|gender|
    feminine|masculine|manly|ladylike|girly|girlish|macho|housewife|housewives|breadwinner+|head of the household|head of the family|master of the house|lord and master|ball and chain|
    birth|births|give birth|labour|labor|caesarean+|cesarean+|c-section+|epidural+|breast|breastfeed*|breastfeeding|breastfed|breast-feeding|nursing mothers|formula|bottle-fed|
    midwife|midwives|nurse|nurses|doctor+|obstetrician+|paediatrician+|pediatrician+|surgeon+|dentist+|secretary|secretaries|receptionist+|stewardess|stewardesses|waitress|waitresses|actress|actresses|
    chairman|chairmen|fireman|firemen|policeman|policemen|postman|postmen|mailman|mailmen|salesman|salesmen|businessman|businessmen|workman|workmen|foreman|repairman|repairmen|milkman|
    delivery man|handyman|cameraman|spokesman|craftsman|craftsmen|weatherman|layman|manpower|manned|man-made|mankind|male|female|cleaning lady|dinner lady|dinner ladies|tea lady|lollipop lady|
    family|families|family's|parent|parents|parent's|parents'|parenting|stepfamily|stepmum+|stepdad+|stepchild|adopt*|adopted|adoption|adoptive|foster|fostered|donor|orphan+|only child|only children|
    sibling+|brother+|sister+|broken home+|fatherless|motherless|illegitimate|bastard|own flesh|blood|biological|disabled|disability|disabilities|handicap|handicapped|wheelchair|autism|autistic|down's|
    deaf|blind|special needs|retarded|spastic|crippled|cripple|poor|poverty|benefits|welfare|handout+|hand-me-downs|depression|depressed|mental|mentally|crazy|mad|insane|addict+|addiction|drug+|foreign|foreigner+|
    immigrant+|migrant+|refugee+|race|ethnic|accent|teen|teens|teenage|teenager+|teenaged|young parents|premature|preemie+|prem|obese|fat|overweight|infertile|infertility|ivf|abuse|abused|abusive|abuser+|abnormal|normal|
    proper|real|true|natural|naturally|nature|instinct|instincts|instinctive|instinctively|figure|waistline|baby weight|jeans|blame|fault|guilt|guilty|selfish|shame|ashamed|ashamed of|perfect|ideal|good enough|sacrifice|
    sacrifices|complain|complaining|complains|moan|moaning|cheerful|smile|mood|moods|stress|stressed|deserve|deserves|boss|bossy|nag|nagging|obey|permission|helper+|help out|helps out|helping out|lend a hand|lends a hand|
    pitch in|pitches in|chip in|babysit*|babysitting|babysitter|homemaker+|at the office|stay-at-home|stay at home|at home all day|heir+|heiress|
    maiden name|air hostess|air hostesses|landlady|salesgirl+|trousers at home|wears the trousers|wear the trousers|homemade|home-made|from scratch|love|loved|unloved|tense|worry you have|every mood|pain relief|pounds|
    bounce back|your old weight|let yourself go|regret|cruel|weak|backward|underprivileged|problem kids|bad neighbourhoods|lonely|second soon|another baby|stay by|staying home|greatest gift|relax|counselling|counselor|counsellor|
    baby blues|out of your mind|madwoman|madman|bond|bonding|owe|your choice|count yourself lucky|think of the baby|think of those|rested more|monsters|care homes|care home|come down to this|since you are at home|knee-deep|hostess|hostesses
  `),
};
