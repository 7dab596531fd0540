import type { WordSets } from "../../rule.ts";
import { words } from "../words.ts";

/** What is done, or said to be so: tasks, work, help, praise, traits, the body. */
export const englishDoings: WordSets = {
  help: words(`
    help*|help out*|helpful|helper+|helping hand|help with|lend a hand*|
    lending a hand|pitch in*|chip in*|muck in*|join in*|give a hand*|assist*|
    assistant+|aid|support*|supportive|be of use|back-up|backup|extra pair of hands|
    spare pair of hands|do his bit|do their bit|does his bit|do his share|does his share|
    his fair share|step up*|step in*|participate*|take part*|take an interest*|
    get involved*|be involved|is involved|are involved|involvement|assistance|cooperate*|co-operate*|
    volunteer*|contribute*|sidekick|right hand|right-hand man|second in command|understudy|deputy|reinforcements
  `),
  task: words(`
    cook*|cooking|meal+|dinner+|lunch|lunches|lunchbox|lunchboxes|lunch box|packed lunch|
    breakfast+|tea ready|recipe+|baking|bake*|kitchen|housework|chore+|laundry|washing|
    washing-up|wash*|iron*|clean*|tidy*|dishes|shopping|groceries|sew*|knit*|mend*|budget|
    household|nappy|nappies|diaper+|bath|bathtime|bath time|bathe*|bottle|bottles|formula|
    feed*|feeding|burp*|wind*|soothe*|settle*|comfort*|cuddle*|rock*|bedtime|lullaby|
    lullabies|story|stories|read*|sing*|play*|playgroup|pram|pushchair|stroller|school run|
    nursery|pick-up|pick up*|drop off*|appointment+|check-up+|checkup+|jab+|vaccination+|
    clinic|form+|notebook|diary|handbook|parents' evening|pta|homework|childcare|care|
    care for*|look after*|bring up*|raise*|raising|teeth|toothbrush|clothes|dress*|pack*|
    bag|wake*|get up*|night feed+|cry|cries|weaning|purée|puree|potty|hold*|carry*|
    stay home|stay at home|at home|naps|nap
  `),
  work: words(`
    at work|at the office|in the office|to the office|to work|from work|out at work|
    left for work|leaves for work|leave for work|sets off for|set off for|off to work|gone to work|goes to work|went to work|for the office|work late|works late|working late|late from|home late|comes home|come home|coming home|
    gets home|get home|gets in|gets back|returns home|walks through the door|walk through the door|walks in|walk in|steps in the door|back from|overtime|
    business trip+|on business|commute*|his job|his boss|his career|his wage+|his salary|
    his pay|income|wages|livelihood|earning a living|paycheck|pay packet|earn*|provide*|provider|pay the bills|pays the bills|
    busy job|hard day|long day|office|meetings|promotion|colleagues|workplace
  `),
  homeTask: words(`
    raise*|raising|    cook*|cooking|bake*|clean*|clear*|hoover*|sweep*|dust*|tidy*|iron*|wash*|laundry|sew*|knit*|mend*|pack*|prepare*|
    make the|makes the|making the|made the|cut up|cuts up|serve*|peel*|chop*|pour*|wipe*|make lunch|makes lunch|sandwiches|dress*|feed*|change*|bathe*|bath|set the table|sets the table|setting the table|
    lay the table|lays the table|laying the table|laid the table|shop*|shopping|care for*|look after*|look after|looks after|looking after|looked after|comfort*|cuddle*|dinner|breakfast|
    nappies|nappy|at home|stay home|stays home|staying home|stayed home|stays home
  `),
  manTask: words(`
    career|at the office|at work|travels|the money|makes money|goes out to work|saves for|builds his|    drive*|driving|start the car|starts the car|starting the car|started the car|the car|the bike|fix*|fixes|repair*|mow*|the lawn|diy|build*|
    carry*|lift*|drill*|assemble*|earn*|provide*|pay*|pays|the bills|watch television|watches television|watching television|watched television|watch tv|watches tv|watching tv|watched tv|
    watches the|the match|football|golf|fishing|reads the paper|read the paper|the paper|
    the news|relax*|a beer|the sofa|decide*|the money|brings home|takes the photos|take the photos|
    the camera|the barbecue|the computer|play outside|plays outside|playing outside|played outside
  `),
  leave: words(`
    on leave|take leave|takes leave|taking leave|took leave|of leave|leave act|parental leave|
    paternity leave|family leave|maternity leave|childcare leave|care leave|carer's leave|his leave|her leave|
    their leave|your leave|leave pay|leave after|leave at|leave until|leave from|leave benefit|leave law|for leave|
    papa leave|who take leave|take up leave|weeks off|months off|paternity|entitled|entitlement|
    allowance|flexible|apply|claim|form|employer
  `),
  body: words(`
    operation|surgery|
    health|healthy|weight|weighed|mumps|chickenpox|whooping cough|hiv|disease|diseases|colostrum|waters|latch*|engorged|lochia|afterpains|scar|recovers|measles|rubella|flu|rh negative|medical|exercise|body|bodies|blood|womb|uterus|abdomen|belly|tummy|bump|breast+|breastfeed*|
    breastfeeding|breast-feeding|breast milk|breastmilk|nursing|nipple+|placenta|hormone+|
    hormonal|pelvis|pelvic|bladder|perineum|cervix|pregnant|pregnancy|pregnancies|antenatal|
    prenatal|birth|labour|labor|contraction+|delivery|deliver*|caesarean|cesarean|c-section|
    epidural|stitches|bleeding|bleed*|iron|anaemia|anaemic|anemia|blood pressure|immune|
    immunity|antibody|antibodies|infection+|virus|vaccine|vaccinated|medicine+|medication+|
    drug+|tablets|mother's milk|express|expressing|expressed|pump|recover|recovery|gave birth|given birth|had a baby|heart beat|unborn|before birth|in hospital|at the hospital|to hospital|ward|heartbeat|heart rate|pulse|diabetes|diabetic|postnatal|
    postpartum|nausea|morning sickness|depression|depressed|mental health|swelling|varicose|chlamydia|mother's age|risk factor|the risk|twins|domestic violence|consent|calcium|vitamin+|scans|family history|transferred|the study|per cent|percent|pre-eclampsia|eclampsia|infertility|fertility|sperm|hernia+|jaundice|miscarriage|
    blood group|rhesus|folic acid|thyroid|epilepsy|asthma|smoke*|smoking|alcohol|
    temperature|symptom+|scan|ultrasound|screening|tested|test|midwife feels|genetic|genes|
    chromosome+|dna|milk supply|mastitis|wound|surgery|treatment|maternal
  `),
  trait: words(`
    strong|stronger|tough|tougher|brave|braver|rough|rougher|active|more active|noisy|
    noisier|loud|louder|wild|wilder|naughty|messy|boisterous|energetic|aggressive|
    adventurous|lazy|lazier|slow to|slower to|late talkers|early talkers|talk earlier|
    talk later|talk sooner|walk later|chatty|chattier|gentle|gentler|sweet|sweeter|
    sensitive|emotional|kind|kinder|neat|neater|tidy|tidier|pretty|prettier|polite|quiet|
    quieter|calm|calmer|caring|nurturing|bossy|easier|harder|fussy|moody|shy|delicate|
    fragile|clever with|good at maths|good at math|better at|good with|graceful|dainty|
    mature|mature faster|clingy|clingier|cuddly|need more space|need to run|
    need to be toughened|need discipline|more space|energy|ladylike|protect his|protect her|
    princess|ballet|football|trucks|dolls|cars|diggers|tools|trains|dinosaurs|tea set|
    make-up|dress up|dressing up|pink|blue|frills|lace|bows|ribbon|ribbons|bow|engineer|
    footballer|nurse|playing house|shopping|fight|fighting|wrestle|climb|dirty
  `),
  /** What a grown-up does at home and a baby never: "he" who does it is a partner. */
  grownTask: words(`
    bin|bins|dishes|washing-up|washing up|laundry|ironing|iron|hoover*|vacuum*|rubbish|trash|cook*|cooking|groceries|housework|chores|
    a nappy|the nappy|nappies|a diaper|diapers|night feed+|the pram|pushchair|steriliser|dinner|the lawn|the baby|the twins|
    the children|the kids|the bottles|sterilise*|get up|gets up|got up|helps|helping|helped|the kitchen|sleep in|the night|the cot|the car seat
  `),
  /** What a child at a visit does, so that "he" and "she" are not those at work. */
  childDoes: words(`
    eat+|feed+|grow+|growing|gain*|gaining|crawl*|walk+|sit+|hear+|weigh+|sleep+|suck*|swallow*|breathe*|breathing|cry|cries|roll+|
    hungry|wet|wets|wee|poo|been sick|fed|ate|eaten|slept|drunk|cried|woke|wakes|fell|fallen|sat|grew|grown|played|plays|born|latch*|cough*|vomit*|vaccinated|needs glasses|ready for solids|teething|a rash|a fever|a temperature|tongue-tied
  `),
  toys: words(`
    doll+|dolls' house|dollhouse|tea set+|toy kitchen|toy cooker|truck+|lorry|lorries|car+|
    train+|digger+|tractor+|robot+|dinosaur+|football+|tool set|tools|ballet|make-up|sword+|
    superhero+|princess|princesses|pram toy|blocks|science|building set+|dressing up|frills|
    ribbons|dress|dresses|skirt+|tutu+|nail polish
  `),
};
