extension Glossary {
  /// People, things, properties, time and quantities.
  static let thingsAndQuantities = """
    gemeinnützig; ohne Gewinnerzielungsabsicht | but non lucratif; sans but lucratif; utilité publique | non-profit; not-for-profit; charitable
    Behörde; behördlich; Verwaltungsbehörde | autorité; administration; autorité administrative | authority; administrative authority; public authority
    Verwaltung; verwalten | administration; gestion; gérer; administratif | administration; management; manage; administrative
    Amt | office; bureau; service; fonction | office; agency; position
    Agentur | agence | agency
    Sachbearbeiter; Bediensteter; Mitarbeiter; Personal | agent; membre du personnel; collaborateur; personnel | official; staff member; staff; case officer; personnel
    Leiter; Vorsitzender; Vorsitz | directeur; président; présidence; chef | head; director; chair; chairperson
    Mitglied; Mitgliedschaft | membre; affiliation; adhésion | member; membership
    Organ; Organe der Union | institution; organe; institutions de l'union | institution; body; union institutions
    Unparteilichkeit; unparteiisch; Befangenheit | impartialité; impartial; partialité | impartiality; impartial; bias
    Interessenkonflikt | conflit d'intérêts | conflict of interest
    Interesse; interessiert; Interessenträger | intérêt; intéressé; partie prenante | interest; interested; stakeholder
    Partei; Beteiligter | partie; partie intéressée | party; party concerned
    politische Partei; politisch | parti politique; politique | political party; political; policy
    Öffentlichkeit; öffentlich | public; publicité; publiquement | public; publicly; publicity
    Vertrag; vertraglich; Vertragspartei | contrat; contractuel; partie contractante | contract; contractual; contracting party
    Vereinbarung; vereinbaren; Abkommen; Übereinkommen | accord; convention; convenir | agreement; agree; convention; arrangement
    Vertragsschluss; abschließen | conclusion du contrat; conclure | conclusion of the contract; conclude; enter into
    Klausel | clause; stipulation | clause; term
    Geschäft; Transaktion | opération; transaction; affaire | transaction; operation; deal
    Dienstleistung; Dienst; Dienstleister | service; prestation de services; prestataire de services | service; provision of services; service provider
    Tätigkeit; tätig | activité; actif | activity; active
    Produkt; Erzeugnis | produit | product
    Gerät; Ausrüstung | appareil; équipement; dispositif | device; equipment; appliance; apparatus
    Fahrzeug; Kraftfahrzeug | véhicule; véhicule à moteur | vehicle; motor vehicle
    Mittel; Kommunikationsmittel | moyen; moyens; moyen de communication | means; resources; means of communication
    Technik; Technologie; technisch | technique; technologie; technologique | technology; technical; technological
    Stand der Technik | état de la technique; meilleures techniques disponibles | state of the art; best available techniques
    Inhalt; inhaltlich | contenu; teneur | content; contents; substance
    Bild; Foto; Lichtbild | image; photographie; photo | image; picture; photograph
    Schulung; schulen | formation; former; sensibilisation | training; train; awareness
    Schule; Unterricht; Bildung | école; enseignement; éducation | school; education; teaching
    Qualifikation; qualifiziert; Eignung; geeignet | qualification; qualifié; aptitude; apte | qualification; qualified; suitability; suitable
    Fachkunde; Sachkunde; Kenntnisse; Fachwissen | connaissances; compétence professionnelle; connaissances spécialisées | expertise; knowledge; specialist knowledge; expert knowledge
    Kenntnis; Kenntnis erlangen; bekannt werden | connaissance; prendre connaissance | knowledge; become aware; awareness
    Rechtsanwalt; Anwalt | avocat | lawyer; attorney; solicitor
    Richter; richterlich; Justiz | juge; judiciaire; justice | judge; judicial; judiciary; justice
    Betrag; Geldbetrag; Summe | montant; somme | amount; sum
    Höchstbetrag | montant maximal; plafond | maximum amount; ceiling
    Mindestbetrag | montant minimal; seuil minimal | minimum amount
    Geld; Euro; Währung | argent; euro; monnaie | money; euro; currency
    Kosten; kosten | frais; coûts; dépens; coûter | costs; cost; expenses; how much
    Gebühr; gebührenpflichtig | redevance; frais; droit; payant | fee; charge; chargeable; subject to a fee
    Entgelt; Vergütung; vergüten; entgeltlich | rémunération; contrepartie; rétribution; à titre onéreux | remuneration; consideration; payment; fee
    kostenlos; unentgeltlich; gebührenfrei | gratuit; gratuitement; sans frais; à titre gratuit | free of charge; free; without charge; gratuitous
    Auslagen; Aufwendungen; Ausgaben | débours; dépenses; frais | expenses; expenditure; outlays; disbursements
    Aufwand | effort; charge; dépense | effort; burden; expenditure
    Verwaltungsaufwand; Bürokratie | charge administrative; formalités administratives | administrative burden; red tape
    Zahlung; zahlen; bezahlen | paiement; payer; versement; verser | payment; pay
    Fälligkeit; fällig | exigibilité; exigible; échéance; échu | due date; due; payable; maturity
    Schuld; Schuldner; Schulden | dette; débiteur | debt; debtor
    Gläubiger; Forderung | créancier; créance | creditor; claim; receivable
    Insolvenz; insolvent; Zahlungsunfähigkeit | insolvabilité; insolvable; faillite; redressement judiciaire | insolvency; insolvent; bankruptcy
    Einkommen; Einkünfte | revenu; revenus; ressources | income; earnings
    Vermögen; Vermögenswert | patrimoine; actif; avoirs; biens | assets; asset; property; wealth
    Umsatz; Jahresumsatz; weltweiter Jahresumsatz | chiffre d'affaires; chiffre d'affaires annuel mondial | turnover; annual turnover; worldwide annual turnover
    Steuer; steuerlich; steuerpflichtig; Besteuerung | impôt; taxe; fiscal; imposable; imposition | tax; taxable; taxation; fiscal
    Abgabe | taxe; prélèvement; contribution; redevance | levy; charge; duty; contribution
    Zuschuss; Subvention; Beihilfe | subvention; aide; allocation; aide d'état | grant; subsidy; aid; allowance; state aid
    Anzahl; Zahl | nombre; effectif | number; quantity
    Nummer; Aktenzeichen | numéro; référence; numéro de dossier | number; reference number; file number
    Menge | quantité; volume | quantity; volume
    Prozent; Prozentsatz; Anteil | pour cent; pourcentage; part; proportion | percent; percentage; share; proportion
    Teil; teilweise | partie; partiel; partiellement | part; partial; partly
    ganz; vollständig; Vollständigkeit | entier; complet; intégral; exhaustif | whole; complete; full; entire; completeness
    unvollständig | incomplet | incomplete
    Schwelle; Schwellenwert | seuil; valeur seuil | threshold; threshold value
    Maximum; höchstens; maximal | maximum; au plus; au maximum; maximal | maximum; at most; no more than; not exceeding; maximal
    Überschreitung; überschreiten; übersteigen | dépassement; dépasser; excéder; excès | exceedance; exceed; excess; overrun
    Unterschreitung; unterschreiten | inférieur; descendre en dessous | fall below; undercut; below
    ausreichend; hinreichend; genügend | suffisant; suffisamment; adéquat | sufficient; adequate; enough
    Erhöhung; erhöhen | augmentation; augmenter; majoration; relèvement | increase; raise; rise
    Senkung; senken; Herabsetzung; Ermäßigung | réduction; réduire; diminution; baisse; abaissement | reduction; reduce; decrease; lowering; discount
    Alter; Mindestalter; Lebensjahr | âge; âge minimum; âge minimal | age; minimum age; years of age
    Altersgrenze | limite d'âge | age limit
    Altersüberprüfung; Altersnachweis | vérification de l'âge; contrôle de l'âge | age verification; proof of age
    Frist; Fristen | délai; délais | time limit; deadline; period; term
    Stichtag; Termin; letzter Tag | date limite; échéance; date butoir | deadline; due date; closing date; cut-off date
    Fristbeginn; Beginn; beginnen | point de départ du délai; début; commencer | start of the period; beginning; commencement; begin; start
    Fristablauf; Ablauf; ablaufen | expiration du délai; expiration; expirer; échéance | expiry; expire; lapse; end of the period
    Fristverlängerung | prolongation du délai; prorogation du délai | extension of time; extension of the deadline
    Fristversäumnis; versäumen; verspätet | non-respect du délai; hors délai; tardif; forclusion | failure to meet the deadline; late; missed deadline; out of time
    fristgerecht; rechtzeitig | dans les délais; en temps utile | in due time; timely; in time; on time
    Zeit; Zeitpunkt; zeitlich | temps; moment; date; temporel | time; moment; point in time; date
    Zeitraum; Zeitabschnitt; Periode | période; laps de temps | period; period of time; timeframe
    Datum | date | date
    Tag; täglich | jour; quotidien; journalier | day; daily
    Kalendertag | jour calendaire; jour civil | calendar day
    Arbeitstag; Werktag | jour ouvrable; jour ouvré | working day; business day
    Feiertag; Sonntag; Samstag | jour férié; dimanche; samedi | public holiday; sunday; saturday; bank holiday
    Woche; wöchentlich | semaine; hebdomadaire | week; weekly
    Monat; monatlich | mois; mensuel; mensuellement | month; monthly
    Geschäftsjahr | exercice; exercice comptable | financial year; business year
    Stunde; stündlich | heure; horaire | hour; hourly
    unverzüglich; ohne schuldhaftes Zögern | sans délai; sans retard indu; sans retard injustifié; dans les meilleurs délais | without undue delay; without delay; promptly
    sofort; umgehend | immédiatement; immédiat; aussitôt | immediately; immediate; at once; instantly
    Verzögerung; verzögern | retard; retarder; différer | delay; postpone
    warten; Wartezeit; Wartefrist | attendre; délai d'attente; délai de carence | wait; waiting period; waiting time
    dringend; Dringlichkeit; Eilbedürftigkeit | urgent; urgence; extrême urgence | urgent; urgency
    spätestens | au plus tard | at the latest; no later than
    innerhalb; binnen | dans un délai de; dans les | within; within a period of
    vorübergehend; zeitweilig; vorläufig | temporaire; provisoire; transitoire | temporary; provisional; interim; transitional
    dauerhaft; ständig; endgültig | permanent; durable; définitif | permanent; durable; definitive; final
    regelmäßig; Regelmäßigkeit | régulier; régulièrement; périodique | regular; regularly; periodic
    laufend; fortlaufend; kontinuierlich | continu; courant; en permanence | ongoing; continuous; current
    häufig; Häufigkeit | fréquent; fréquence; souvent | frequent; frequency; often
    einmalig; einmal | unique; une fois; une seule fois | once; one-off; single
    wiederholt; wiederholen; Wiederholung | répété; répéter; réitéré; récidive | repeated; repeat; repetition; recurrence
    Verjährung; verjähren; Verjährungsfrist | prescription; prescrit; délai de prescription | limitation period; time-barred; statute of limitations; prescription
    angemessen; Angemessenheit; adäquat | approprié; adéquat; raisonnable; convenable | appropriate; adequate; reasonable; suitable
    geeignet; passend | approprié; adapté; apte | suitable; appropriate; fit
    notwendig; erforderlich; Notwendigkeit; Erforderlichkeit | nécessaire; nécessité; indispensable | necessary; necessity; need; required
    unerlässlich; unbedingt erforderlich | indispensable; strictement nécessaire | indispensable; strictly necessary; essential
    wesentlich; grundlegend | essentiel; substantiel; fondamental | essential; substantial; material; fundamental
    wichtig; bedeutend; Bedeutung | important; importance; significatif | important; importance; significant; significance
    erheblich; beträchtlich | important; considérable; significatif; notable | significant; considerable; substantial; material
    geringfügig; unerheblich; unwesentlich | mineur; négligeable; minime; insignifiant | minor; insignificant; negligible; marginal
    schwer; schwerwiegend; ernst; gravierend | grave; sérieux; gravité; lourd | serious; severe; grave; severity
    vernünftig; zumutbar; Zumutbarkeit | raisonnable; raisonnablement; exigible | reasonable; reasonably expected
    unzumutbar; unangemessen | déraisonnable; excessif; inapproprié | unreasonable; inappropriate; undue; inadequate
    exzessiv; übermäßig | excessif; excès | excessive; undue
    offensichtlich; offenkundig; offenkundig unbegründet | manifeste; évident; manifestement infondé | manifest; obvious; manifestly unfounded
    ausdrücklich | exprès; explicite; expressément | explicit; express; expressly
    stillschweigend; konkludent | tacite; implicite | tacit; implied; implicit
    eindeutig; unmissverständlich | univoque; clair; sans équivoque | unambiguous; clear; unequivocal
    klar; verständlich; präzise | clair; compréhensible; intelligible; concis | clear; intelligible; understandable; concise
    bestimmt; spezifisch; besonders | déterminé; spécifique; particulier; spécial | specific; certain; particular; special
    allgemein | général; généralement | general; generally
    einheitlich; Einheitlichkeit | uniforme; unique; homogène; unitaire | uniform; consistent; single
    einzeln; individuell | individuel; individuellement; particulier | individual; individually; single
    gemeinsam; gemeinschaftlich | commun; conjoint; conjointement; collectif | joint; common; jointly; collective
    getrennt; gesondert | séparé; distinct; séparément | separate; distinct; separately
    unmittelbar; direkt | direct; directement; immédiat | direct; directly; immediate
    mittelbar; indirekt | indirect; indirectement | indirect; indirectly
    persönlich; in Person | personnel; personnellement; en personne | personal; personally; in person
    amtlich; dienstlich; offiziell | officiel; de service; officiellement | official; officially
    rechtlich; juristisch | juridique; légal; en droit | legal; legally; juridical
    rechtswidrig; Rechtswidrigkeit; unrechtmäßig; gesetzwidrig | illicite; illégal; illégalité; contraire au droit | unlawful; illegal; unlawfulness; illegality
    wirtschaftlich; Wirtschaft; Wirtschaftlichkeit | économique; économie; commercial | economic; economy; commercial; economical
    gewerblich; kommerziell; Gewerbe | commercial; industriel; activité commerciale | commercial; trade; business
    sozial; gesellschaftlich | social; sociétal | social; societal
    wissenschaftlich; Wissenschaft | scientifique; science | scientific; science; academic
    automatisch; automatisiert; Automatisierung | automatique; automatisé; automatisation | automatic; automated; automation
    richtig; sachlich richtig; Richtigkeit | exact; correct; exactitude; véracité | correct; accurate; right; accuracy
    unrichtig; falsch | inexact; faux; incorrect; erroné | incorrect; inaccurate; false; wrong
    wahr; wahrheitsgemäß; Wahrheit | vrai; véridique; vérité; sincère | true; truthful; truth
    redlich; fair; gerecht; Gerechtigkeit | loyal; équitable; juste; équité | fair; equitable; just; fairness
    objektiv; sachlich | objectif; objectivement | objective; objectively
    nichtdiskriminierend; diskriminierungsfrei | non discriminatoire; sans discrimination | non-discriminatory; without discrimination
    gleichwertig; Gleichwertigkeit; gleichgestellt | équivalent; équivalence; assimilé | equivalent; equivalence; comparable
    entsprechend; sinngemäß | correspondant; mutatis mutandis; par analogie | corresponding; mutatis mutandis; accordingly; by analogy
    unmöglich; Unmöglichkeit | impossible; impossibilité | impossible; impossibility
    wahrscheinlich; voraussichtlich; Wahrscheinlichkeit | probable; probablement; susceptible; probabilité | likely; probable; expected; likelihood; probability
    vorhersehbar; unvorhersehbar | prévisible; imprévisible | foreseeable; unforeseeable; predictable
    außergewöhnlich; außerordentlich; ausnahmsweise | exceptionnel; extraordinaire; exceptionnellement | exceptional; extraordinary; exceptionally
    zusätzlich; weiter | supplémentaire; additionnel; complémentaire | additional; further; supplementary; extra
    ausschließlich; alleinig | exclusif; exclusivement; uniquement; seul | exclusive; exclusively; solely; sole; only
    vorrangig; Vorrang; Priorität | prioritaire; priorité; primauté; prévaloir | priority; precedence; primacy; prevail
    nachrangig; hilfsweise; subsidiär | subsidiaire; subordonné; à titre subsidiaire | subsidiary; subordinate; secondary; in the alternative
    beschwert; betroffen; betreffen | concerné; affecté; concerner; lésé | affected; concerned; concern; affect; aggrieved
    Ermessen; nach Ermessen; Ermessensspielraum | pouvoir discrétionnaire; marge d'appréciation; discrétionnaire | discretion; discretionary; margin of discretion
    Auslegung; auslegen | interprétation; interpréter | interpretation; interpret; construe
    Verweisung; verweisen; Verweis; Bezugnahme | renvoi; renvoyer; référence | reference; refer; cross-reference; referral
    Hinweis; hinweisen | indication; avis; avertissement; signaler | notice; indication; note; point out
    Vorschlag; vorschlagen | proposition; proposer | proposal; propose; suggestion
    Einrichtung; einrichten; errichten; Errichtung | création; créer; institution; mise en place; instituer | establishment; establish; set up; creation
    Aufnahme; aufnehmen | inscription; admission; inclure; insertion | inclusion; include; admission; insertion
    Eintragung; eintragen; Anmeldung; anmelden | inscription; inscrire; enregistrement; s'inscrire | registration; register; entry; enter; enrol
    Streichung; streichen; Abmeldung | radiation; radier; suppression; désinscription | deletion; removal; delete; deregistration; strike out
    Verfolgung; verfolgen; Nachverfolgung; Rückverfolgbarkeit | traçabilité; suivi; poursuite; poursuivre | traceability; tracking; pursuit; pursue; follow-up
    Übergabe; übergeben; aushändigen | remise; remettre; livraison | handover; hand over; surrender; delivery
    Angabe; angeben | indication; indiquer; mention; mentionner; renseignement | indication; indicate; state; specify; particulars
    Beschreibung; beschreiben | description; décrire | description; describe
    Zusammenfassung; zusammenfassen | résumé; synthèse; résumer | summary; summarise
    Betreten; Zutritt; betreten | entrée; accès; pénétrer | entry; enter; access; admission
    Einberufung; einberufen; Einladung; Vorladung; laden | convocation; convoquer; invitation; citation | convening; convene; invitation; summons; summon
    Beendigung; beenden | cessation; fin; mettre fin; cesser | termination; end; terminate; cease
    Verfahrenseinstellung; Einstellung des Verfahrens | classement sans suite; clôture de la procédure | discontinuation of proceedings; closure of the case
    Vertragsrücktritt; Rücktritt; zurücktreten | résolution; résolution du contrat | rescission; rescind; withdrawal from the contract
    Amtsniederlegung; Rücktritt; zurücktreten | démission; démissionner | resignation; resign
    gütliche Einigung; Vergleich | transaction; règlement amiable; accord amiable | settlement; amicable settlement
    Mahnung; mahnen | mise en demeure; mettre en demeure; relance; rappel | reminder; formal notice; demand for payment
    Abmahnung; abmahnen | avertissement; mise en demeure | warning letter; formal warning
    Dienstalter; Betriebszugehörigkeit | ancienneté | seniority; length of service
    Anforderung; Erfordernis; anfordern | exigence; exiger | requirement; require
    Möglichkeit; möglich | possibilité; possible; faculté | possibility; possible; option
    vorher; vor; vorherig; im Voraus | avant; préalable; préalablement; antérieur | before; prior; in advance; beforehand; previous
    danach; nach; nachträglich | après; ultérieur; postérieur; a posteriori | after; subsequent; afterwards; thereafter
    Regierungschef; Bundeskanzler; Ministerpräsident | chef du gouvernement; premier ministre; chancelier fédéral | head of government; prime minister; federal chancellor
    mindestens; Minimum; wenigstens | au moins; minimum; au minimum; minimal | at least; minimum; minimal; no less than
    Erhalt; erhalten; empfangen | réception; recevoir; obtenir | receipt; receive; obtain
    Dauer; dauern; wie lange | durée; durer; combien de temps | duration; how long; length
    Frau; weiblich | femme; féminin | woman; female
    Mann; männlich | homme; masculin | man; male
    Privathaushalt; Haushalt; familiär | ménage; foyer; domestique | household; domestic
    Gebärdensprache | langue des signes | sign language
    Verfassungsbeschwerde | recours constitutionnel; question prioritaire de constitutionnalité | constitutional complaint
    Quartal; Vierteljahr; vierteljährlich | trimestre; trimestriel | quarter; quarterly
    Hälfte; halb | moitié; demi | half
    Wert | valeur | value; worth
    """
}
