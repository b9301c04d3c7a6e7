/// Words that stand in any text and say nothing of its subject, folded as `Words` gives them.
enum StopWords {
  static func words(of language: AnalysisLanguage) -> Set<String> {
    switch language {
    case .german: german
    case .french: french
    case .english: english
    }
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let german = set(
    """
    aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist
    da dabei dafür dagegen daher damit dann daran darauf darf dürfen daraus darin darüber das dass dazu
    dein dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort
    du durch ein eine einem einen einer eines er es etwa etwas euch für gegen gibt gilt gelten haben
    hat hatte hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist
    ja jede jedem jeden jeder jedes jene jenem jenen jener jenes kann kein keine keinem keinen keiner
    können könnte mal man mehr mein mich mir mit muss müssen nach nicht noch nun nur ob oder ohne
    sehr sein seine seinem seinen seiner seines seit sich sie sind so sobald sofern solche soll sollen
    sollte sondern soweit sowie über um und uns unser unter viel vom von vor während wann war waren
    was weder weil welche welchem welchen welcher welches wem wen wenn wer werde werden wessen wie
    wieder wir wird wo wobei wodurch wofür womit woran worauf worin wurde wurden zu zum zur zwar
    zwischen abs absatz art artikel nr nummer satz viele vielen wieviel lange hoch
    habe habt hast hätte hätten gehabt hattest hatten hattet hab sei seien seid wäre wären gewesen warst
    wart werdet wirst würde würden worden geworden kannst könnt könne könnten konnte konnten müsste
    müssten musste mussten müsse müsst darfst dürfte dürften durfte durften will willst wollen wollt
    wollte wollten möchte möchten mag mögen sollst sollt sollten lassen lässt
    meine meinem meinen meiner meines deine deinem deinen deiner deines unsere unserem unseren unserer
    unseres euer eure eurem euren eurer eures ihrs derselbe dieselbe dasselbe denselben demselben
    solcher solchem solchen solches manche mancher manches manchem manchen einige einiger einigem
    einigen einiges beide beiden beider beides irgendwie jetzt damals bereits schon bisher immer leider
    eigentlich überhaupt etc usw bzw ca evtl eventuell vielleicht sowohl entweder jedoch allerdings
    trotzdem deshalb deswegen daraufhin davon davor danach dennoch woher wohin warum weshalb wieso
    welch inwieweit inwiefern ausserdem zudem gar ganz sogar sonst bloss eben halt bitte danke hallo
    gerne gern ausser innerhalb ausserhalb wegen trotz statt anstatt bezüglich gegenüber her hinaus
    herein hinein heraus gemacht machen macht getan tun tut gesagt sagt sagte sagen geht ging gehen
    gegangen kommt kam kommen gekommen wenig weniger meisten meist nichts niemand jemand
    """)

  private static let french = set(
    """
    a ai ainsi alors après au aucun aucune auquel aussi autre autres aux auxquels avant avec avoir ce
    ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment dans de dedans depuis
    des desquels dès donc dont du duquel elle elles en encore entre es est et étaient était étant être
    eu eux fait faire faut il ils je la laquelle le lequel les lesquelles lesquels leur leurs lors lui
    ma mais me même mêmes mes moi moins mon ne ni nos notre nous on ont ou où par parce pas peut peuvent
    plus plusieurs pour pourquoi quand que quel quelle quelles quelque quelques quels qui quoi sa sans
    se selon sera seront ses si soi soit son sont sous sur ta tel telle telles tels tes toi ton tous
    tout toute toutes très tu un une vos votre vous y article articles alinéa combien doit doivent
    être peuton estil estce atil
    été étée étées étés suis es sommes êtes serai seras serons serez serais serait serions seriez
    seraient étais étions étiez fus fut fûmes furent sois soyons soyez soient fût as avons avez aurai
    auras aura aurons aurez auront aurais aurait aurions auriez auraient avais avait avions aviez
    avaient eut eurent aie aies ayons ayez aient eût ayant eue eues peux pouvait pouvaient pourra
    pourront pourrait pourraient pouvoir dois devait devaient devra devront devrait devraient devoir
    fais font faisait fit va vont aller aucuns chacun chacune certain certaine certaines certains
    jusque jusqu lorsque puisque quoique afin auprès contre hors malgré parmi pendant vers voici voilà
    ailleurs beaucoup bien déjà ici jamais là maintenant mieux souvent surtout tant toujours trop tôt
    """)

  private static let english = set(
    """
    a about above after all also am an and any are as at be because been before being below between
    both but by can cannot could did do does doing down during each few for from further had has have
    having he her here hers him his how i if in into is it its itself just may me might more most must
    my no nor not now of off on once only or other our out over own same shall she should so some such
    than that the their them then there these they this those through to too under until up upon us was
    we were what when where whether which while who whom whose why will with within without would you
    your article paragraph much many long
    am doing could shall ought let lets get gets got myself yourself himself herself ourselves
    themselves yours hers ours theirs him us anyone anything everyone everything someone something
    nobody nothing yet still already always often however therefore thus hence even ever never against
    across along among around behind beside besides beyond despite onto per since toward towards via
    whom whether please
    """)
}
