import type { WordSets } from "../../../language/rule.ts";
import { words } from "../../../language/rules/words.ts";
import type { CareTask } from "../../labels.ts";

/** Care tasks by the words that name the doing of them; the first word of `verb*` inflects. */
export const englishTasks: Readonly<Record<CareTask, WordSets[string]>> = {
  feeding: words(`
    feed*|feeds|feeding|night feed+|breastfeed*|bottle-feed*|the bottle|a bottle|bottles|add formula|on formula|first foods|weaning|spoon-feed*|one small spoon|
    burp*|wind the baby|winding|give milk|gives milk|bottle-feeding|breastfeeding
  `),
  nappies: words(`
    nappy|nappies|diaper+|potty training|potty-training|potty
  `),
  bathing: words(`
    bath|baths|bath time|bathtime|bathe*|bath the baby|cut the nails|trim the nails|wash the baby|wash your baby|wash gently|give the bath
  `),
  dressing: words(`
    dress*|gets the clothes|get the clothes|change of clothes ready|put on the coat|take off a layer
  `),
  sleep: words(`
    to bed|put to sleep|bedtime|settling to sleep|settle the baby|settle your baby|settles the baby|rock to sleep|get the baby to sleep|lullaby|lullabies|sing to sleep|down to sleep|down for a nap|naptime
  `),
  holding: words(`
    hold the baby|hold your baby|hold them|holds them|hold him|hold her|holding a baby|holding your baby|holding the baby|holds the baby|being held|carry your baby|carry the baby|
    cuddle*|rock and carry|rock the baby|rock your baby|in a sling|skin to skin|skin-to-skin|pat the baby|soothe*|comfort*|comforting|pick your child up|pick up your child|pick your baby up|pick up your baby|put the feeling into words
  `),
  play: words(`
    play with|plays with|playing with|weekend play|playing games|rough and tumble|read a story|reads a story|reading a story|a bedtime story|a story|stories|read aloud|reads aloud|reading aloud|read a book|reads a book|read books|reads books|picture book+|sing songs|sing to|sings to|peekaboo|talk to your baby|talk to the baby|playground|
    make a face|change your expression|draw one together|draw together|takes to the park|take to the park
  `),
  teeth: words(`
    brush*|brushing|toothbrush|toothbrushing|toothpaste|brushing teeth
  `),
  clinic: words(`
    antenatal check-up|to the check-up|check-up is near|the one-month check-up|dental check-up+|vaccinate*|vaccinations|vaccination|jab+|see a doctor|see a paediatrician|paediatric clinic|emergency department|to the hospital|go to check-ups|go to check-up|attend*|
    to the clinic|to the doctor|takes the child|take the baby|take the child|take your child to|take your baby to|taking the baby to
  `),
  nursery: words(`
    nursery run+|school run+|at nursery|to nursery|from nursery|nursery mornings|drops off|drop off|dropping off|pick-up|picks him up|picks her up|picks them up|
    picks up|to school|packs the bag
  `),
  cooking: words(`
    cook*|cooking|make breakfast|makes breakfast|make dinner|makes dinner|make lunch|makes lunch|make supper|makes supper|prepare meals|prepares meals|prepare dinner|
    charge of meals|meals and rubbish|meals and housework|packed lunch|bake*|baby food|mash*|chop*|boil*|fry*|cut into|puree*|purée*|prepare food|make the tea|makes the tea|make meals|makes meals
  `),
  housework: words(`
    housework|chore+|laundry|ironing|hoover*|vacuum*|tidy*|wash up*|washing-up|washing up|the dishes|dishwasher|the bins|the rubbish|the garbage|iron*|mop*|and rubbish|the trash|shopping|groceries|
    cleaning|clean|cleans|clean the house|does the washing|do the washing
  `),
  planning: words(`
    paperwork|register the birth|registers the birth|fill in the forms|fills in the forms|fill in the form|forms|how to apply|book the|book a|books the|make an appointment|
    makes the appointments|own calendar|family calendar|note the amounts|keep a record|write it down|write down the|make a list|plan who|plan the|remember the appointments|book an|write a list of|apply for
  `),
  support: words(`
    listen to|listens to|who listens|massage*|rub her back|rubs her back|rub your partner's back|bring water|cup of tea|comfort your|comforts his|comforts her|encourage her|reassure*
  `),
  care: words(`
    childcare|<look after*> yourself, yourselves, each other, your health| care for*|cares for|caring for|take care of|takes care of|taking care of|raising children|raise children|bring up children|babysit*|
    help with the baby|have the baby for|mind the baby|watch the baby|watch your child|watch the children|keep an eye on|keeps an eye on|stay with the baby|stay home with|stays home with|parenting duties
  `),
};
