extension Glossary {
  /// Contracts, property, family, companies.
  static let civilLaw = """
    Vertrag; vertraglich | contrat; contractuel; convention | contract; agreement; contractual
    Vereinbarung; vereinbaren | accord; convention; convenir | agreement; arrangement; agree
    Vertragspartei; Vertragspartner | partie contractante; cocontractant; partie au contrat | contracting party; contract partner
    Partei | partie | party
    Dritter | tiers | third party
    Willenserklärung | déclaration de volonté; manifestation de volonté | declaration of intent
    Rechtsgeschäft | acte juridique | legal transaction; juridical act
    Annahme; annehmen | acceptation; accepter | acceptance; accept
    Antrag; Vertragsangebot; Angebot | offre; pollicitation; proposition | offer; proposal
    Vorvertrag | avant-contrat; promesse de contrat; contrat préliminaire | preliminary contract; pre-contract
    Allgemeine Geschäftsbedingungen; Geschäftsbedingungen | conditions générales; conditions générales de vente; contrat d'adhésion | general terms and conditions; standard terms
    missbräuchliche Klausel; missbräuchlich; Klauselkontrolle | clause abusive; abusif | unfair term; unfair; abusive
    Klausel; Vertragsklausel | clause; stipulation | clause; term; provision
    Vertragsfreiheit | liberté contractuelle | freedom of contract
    Treu und Glauben | bonne foi | good faith
    gutgläubig; guter Glaube | de bonne foi; bonne foi | in good faith; bona fide
    bösgläubig; Bösgläubigkeit | de mauvaise foi; mauvaise foi | in bad faith; bad faith
    gute Sitten; sittenwidrig; Sittenwidrigkeit | bonnes mœurs; contraire aux bonnes mœurs | good morals; contrary to public policy; immoral
    öffentliche Ordnung | ordre public | public policy; public order
    Schriftform; schriftlich | écrit; forme écrite; par écrit | written form; in writing; written
    mündlich | oral; verbal; verbalement | oral; verbal
    notarielle Beurkundung; Beurkundung; beurkunden | acte authentique; acte notarié; authentifier | notarial recording; notarial deed; authentic instrument
    öffentliche Beglaubigung; Beglaubigung; beglaubigen | légalisation; certification de signature; certification conforme; certifier | certification; authentication; legalisation; certify
    Notar | notaire | notary
    Urkunde | acte; titre; document | document; deed; instrument
    Unterschrift; unterschreiben; unterzeichnen; Unterzeichnung | signature; signer; soussigné | signature; sign; signing
    Formmangel; Formvorschrift; Formerfordernis | vice de forme; condition de forme; formalité; formalisme | formal defect; formal requirement; formality
    Schuldverhältnis; Verpflichtung; Pflicht; verpflichten | obligation; devoir; obliger; être tenu | obligation; duty; oblige
    Schuld; schulden; Verbindlichkeit | dette; devoir; obligation | debt; liability; owe
    Schuldner | débiteur | debtor
    Gläubiger | créancier | creditor
    Forderung | créance | claim; receivable; debt
    Anspruch; Rechtsanspruch; beanspruchen | droit; prétention; créance | claim; entitlement
    berechtigt; Berechtigter; Berechtigung | ayant droit; bénéficiaire; titulaire du droit | entitled; beneficiary; entitled person
    Leistung; leisten | prestation; exécution; fournir | performance; service; perform
    Gegenleistung | contrepartie; contre-prestation | consideration; counter-performance
    Erfüllung; erfüllen | exécution; exécuter; accomplissement; paiement | performance; fulfilment; perform; discharge
    Nichterfüllung; Vertragsverletzung; Pflichtverletzung | inexécution; manquement; inexécution contractuelle; violation | non-performance; breach of contract; breach of duty
    Schlechterfüllung; mangelhafte Leistung | mauvaise exécution; exécution défectueuse | defective performance
    Unmöglichkeit; unmöglich | impossibilité; impossible | impossibility; impossible
    höhere Gewalt | force majeure | force majeure
    Störung der Geschäftsgrundlage; Wegfall der Geschäftsgrundlage | imprévision; changement de circonstances | frustration of purpose; hardship; change of circumstances
    Fälligkeit; fällig | exigibilité; échéance; exigible; échu | due date; maturity; due
    Zahlung; zahlen; bezahlen; begleichen | paiement; payer; règlement; verser; versement | payment; pay; settle
    Ratenzahlung; Rate; Teilbetrag | paiement échelonné; échéance; versement échelonné; mensualité | instalment; payment by instalments
    Stundung; stunden; Zahlungsaufschub | délai de paiement; sursis de paiement; report d'échéance | deferral of payment; deferment; respite
    Erlass; Schulderlass; Forderungsverzicht | remise de dette; remise | remission; debt relief; waiver of debt
    Aufrechnung; aufrechnen | compensation; compenser | set-off; offsetting
    Hinterlegung; hinterlegen | consignation; consigner; dépôt | deposit; lodge
    Zurückbehaltungsrecht | droit de rétention; exception d'inexécution | right of retention; lien
    Abtretung; abtreten | cession de créance; cession; céder | assignment; assign; transfer
    Schuldübernahme | cession de dette; reprise de dette | assumption of debt
    Gesamtschuldner; gesamtschuldnerisch; Gesamtschuld | solidarité; solidaire; débiteur solidaire; solidairement | joint and several liability; joint and several debtor
    Teilschuld; anteilige Haftung | obligation conjointe; responsabilité conjointe | several liability; proportionate liability
    Bürgschaft; Bürge; bürgen | cautionnement; caution; se porter caution | suretyship; surety; guarantee
    Zins; Zinsen; verzinsen | intérêt; intérêts | interest
    Zinssatz; Basiszinssatz; gesetzlicher Zinssatz | taux d'intérêt; taux légal; taux d'intérêt légal | interest rate; statutory interest rate
    Bedingung; bedingt | condition; conditionnel | condition; conditional
    aufschiebende Bedingung | condition suspensive | condition precedent; suspensive condition
    auflösende Bedingung | condition résolutoire | condition subsequent; resolutory condition
    Befristung; befristet | terme; à durée déterminée; limitation dans le temps | fixed term; time-limited; limited in time
    unbefristet | à durée indéterminée; sans limitation de durée | indefinite; for an indefinite period; unlimited in time
    Anfechtung; anfechten; anfechtbar | annulation; nullité relative; contestation; annulable | avoidance; rescission; voidable; challenge
    Nichtigkeit; nichtig | nullité; nul; nullité absolue | nullity; void; invalidity
    Wirksamkeit; wirksam; Gültigkeit; gültig | validité; valable; valide; efficacité | validity; valid; effectiveness; effective
    ungültig; Ungültigkeit | invalide; invalidité; nul; non valable | invalid; invalidity; void
    Teilnichtigkeit | nullité partielle | partial invalidity; severability
    Irrtum; irren | erreur | mistake; error
    arglistige Täuschung; Täuschung; täuschen; Arglist | dol; tromperie; manœuvres dolosives; tromper | fraudulent misrepresentation; deceit; deception; fraud
    Drohung; Zwang; drohen | violence; menace; contrainte; menacer | duress; threat; coercion
    Wucher | usure; lésion | usury; extortionate transaction
    Rücktritt; zurücktreten | résolution; résoudre; dédit | rescission; withdrawal from contract
    Widerruf; widerrufen; Widerrufsrecht | rétractation; droit de rétractation; se rétracter; révocation | withdrawal; right of withdrawal; revoke; revocation
    Widerrufsfrist | délai de rétractation | withdrawal period; cooling-off period
    Kündigung; kündigen | résiliation; résilier; congé; dénonciation | termination; terminate; notice; cancel
    fristlose Kündigung; außerordentliche Kündigung; aus wichtigem Grund | résiliation sans préavis; résiliation immédiate; résiliation pour motif grave | termination without notice; termination for cause
    Kündigungsfrist | préavis; délai de préavis | notice period; period of notice
    Aufhebungsvertrag; einvernehmliche Aufhebung | résiliation amiable; résiliation d'un commun accord; rupture conventionnelle | termination agreement; termination by mutual consent
    Rückabwicklung; Rückgewähr; Rückerstattung | restitution; restituer; remise en état | restitution; unwinding; return
    ungerechtfertigte Bereicherung | enrichissement injustifié; enrichissement sans cause; répétition de l'indu | unjust enrichment; undue payment
    Geschäftsführung ohne Auftrag | gestion d'affaires | management of another's affairs without mandate; negotiorum gestio
    Vollmacht; bevollmächtigen; Bevollmächtigter | procuration; pouvoir; mandat; mandataire | power of attorney; authorise; proxy; authorised representative
    Vertretung; vertreten; Vertreter; Stellvertretung | représentation; représenter; représentant | representation; represent; representative; agency
    gesetzlicher Vertreter | représentant légal | legal representative; statutory representative
    Vorsorgevollmacht | mandat de protection future | lasting power of attorney
    Auftrag; Beauftragung; beauftragen; Beauftragter | mandat; mandater; mandataire | mandate; instruct; agent
    Einwilligung; Zustimmung; zustimmen; Einverständnis | consentement; consentir; accord; assentiment | consent; agreement; assent
    Genehmigung; nachträgliche Zustimmung | ratification; ratifier | ratification; ratify
    Verzicht; verzichten | renonciation; renoncer | waiver; waive; renunciation
    Auslegung; auslegen | interprétation; interpréter | interpretation; construe; interpret
    Vermutung; vermuten; vermutet | présomption; présumer; présumé | presumption; presume; presumed
    Vertrag zugunsten Dritter | stipulation pour autrui | contract for the benefit of third parties
    Kauf; kaufen; Kaufvertrag | vente; achat; acheter; contrat de vente | sale; purchase; buy; contract of sale
    Käufer | acheteur; acquéreur | buyer; purchaser
    Verkäufer; verkaufen; Verkauf | vendeur; vendre; vente | seller; sell; vendor; sale
    Kaufpreis | prix de vente; prix d'achat | purchase price
    Ware; Sache | bien; marchandise; chose | goods; thing; item
    Preis | prix | price
    Gefahrübergang | transfert des risques | passing of risk; transfer of risk
    Übergabe; übergeben | remise; délivrance; remettre | handover; delivery; transfer
    Mangel; Sachmangel; mangelhaft; Fehler | défaut; vice; défectueux; non-conformité | defect; lack of conformity; defective
    versteckter Mangel | vice caché | hidden defect; latent defect
    Vertragsmäßigkeit; vertragsgemäß | conformité; conforme | conformity; in conformity with the contract
    Rechtsmangel | vice juridique; éviction | defect in title; legal defect
    Gewährleistung; Mängelhaftung | garantie légale; garantie des vices; garantie de conformité | statutory warranty; liability for defects
    Garantie; garantieren | garantie commerciale; garantie; garantir | guarantee; warranty
    Gewährleistungsfrist; Garantiefrist | délai de garantie; durée de la garantie | warranty period; guarantee period
    Mängelrüge; Mängelanzeige | dénonciation des défauts; notification du défaut; réclamation | notice of defects
    Nacherfüllung; Nachbesserung; Mängelbeseitigung | mise en conformité; réparation; correction des défauts | supplementary performance; cure; remedying of defects
    Ersatzlieferung; Umtausch; umtauschen | remplacement; échange; échanger | replacement; exchange
    Minderung; mindern | réduction du prix; réduire | price reduction; reduce
    Reparatur; reparieren; Instandsetzung | réparation; réparer; remise en état | repair; restoration
    Eigentumsvorbehalt | réserve de propriété; clause de réserve de propriété | retention of title; reservation of title
    Vorkaufsrecht | droit de préemption; préemption; droit de préférence | right of pre-emption; right of first refusal
    Tausch | échange | exchange; barter
    Schenkung; schenken; Schenker | donation; don; donateur; donner | gift; donation; donor
    Beschenkter | donataire | donee
    Verbraucher | consommateur | consumer
    Unternehmer; Gewerbetreibender | professionnel; commerçant; entrepreneur | trader; entrepreneur; business
    Fernabsatzvertrag; Fernabsatz | contrat à distance; vente à distance | distance contract; distance selling
    außerhalb von Geschäftsräumen; Haustürgeschäft | hors établissement; démarchage | off-premises; doorstep selling
    Darlehen; Kredit; leihen | prêt; crédit; emprunt; prêter | loan; credit; lend; borrow
    Darlehensnehmer; Kreditnehmer | emprunteur | borrower
    Darlehensgeber; Kreditgeber | prêteur | lender
    Verbraucherkredit; Verbraucherdarlehen | crédit à la consommation | consumer credit
    Leihe | prêt à usage; commodat | gratuitous loan
    Leasing | crédit-bail; location avec option d'achat | leasing
    Werkvertrag | contrat d'entreprise; louage d'ouvrage | contract for work
    Dienstvertrag | contrat de services; contrat de prestation de services | service contract
    Bauvertrag | contrat de construction; contrat d'entreprise | construction contract; building contract
    Kostenvoranschlag | devis | cost estimate; quotation
    Vergütung; vergüten; Entgelt | rémunération; rémunérer; prix | remuneration; pay; consideration
    Honorar | honoraires | fee; professional fee
    Makler; Maklervertrag; Provision | courtier; agent immobilier; commission | broker; estate agent; commission
    Verwahrung; verwahren | dépôt; garde; conserver | safekeeping; custody; deposit
    Reisevertrag; Pauschalreise | forfait touristique; voyage à forfait; contrat de voyage | package travel; package tour
    Beförderungsvertrag; Frachtvertrag | contrat de transport | contract of carriage
    Vergleich; außergerichtliche Einigung; gütliche Einigung | transaction; règlement amiable; accord amiable | settlement; amicable settlement; compromise
    Miete; mieten; Mietverhältnis | location; louer; bail | rental; tenancy; rent; lease
    Mietvertrag | bail; contrat de location; contrat de bail | tenancy agreement; lease; rental contract
    Vermietung; vermieten; Vermieter | location; bailleur; propriétaire; louer | letting; landlord; lessor; let
    Mieter | locataire; preneur | tenant; lessee
    Mietzins; Miete; Kaltmiete | loyer | rent
    Mieterhöhung | augmentation de loyer; révision du loyer | rent increase
    Mietpreisbremse; Mietobergrenze | encadrement des loyers; plafonnement des loyers | rent control; rent cap
    Nebenkosten; Betriebskosten | charges locatives; charges récupérables; charges | service charges; ancillary costs; operating costs
    Mietkaution | dépôt de garantie; caution | rental deposit; tenancy deposit
    Untermiete; Untervermietung; Untermieter | sous-location; sous-louer; sous-locataire | sublease; subletting; subtenant
    Wohnraum; Wohnung | logement; local d'habitation; appartement; habitation | dwelling; housing; apartment; residential premises
    Geschäftsraum; Gewerberaum; Gewerbemiete | local commercial; bail commercial | business premises; commercial lease
    Pacht; verpachten; Pächter | bail rural; fermage; affermage; fermier | lease; farm lease; usufructuary lease
    Mietminderung | réduction de loyer; diminution de loyer | rent reduction
    Räumung; räumen; Zwangsräumung | expulsion; évacuation; expulser; évacuer | eviction; evict; vacate
    Eigenbedarf | reprise pour habiter; congé pour reprise | landlord's own use; personal use
    Mietrückstand | arriéré de loyer; loyer impayé; impayé | rent arrears
    Wohnsitz | domicile; résidence | residence; domicile
    Modernisierung; modernisieren | amélioration; modernisation; travaux d'amélioration | modernisation; improvement
    Instandhaltung; instandhalten; Unterhaltung | entretien; maintenance; entretenir | maintenance; upkeep; maintain
    Schönheitsreparatur | réparation locative; travaux de peinture | cosmetic repair; decorative repair
    Haftung; haften; haftbar; Verantwortlichkeit | responsabilité; responsable; répondre | liability; liable; responsibility
    unerlaubte Handlung; Delikt; deliktische Haftung | responsabilité délictuelle; délit civil; responsabilité extracontractuelle | tort; non-contractual liability; unlawful act
    vertragliche Haftung | responsabilité contractuelle | contractual liability
    Gefährdungshaftung; verschuldensunabhängige Haftung | responsabilité sans faute; responsabilité objective; responsabilité pour risque | strict liability; no-fault liability
    Produkthaftung; fehlerhaftes Produkt | responsabilité du fait des produits défectueux; produit défectueux | product liability; defective product
    Amtshaftung; Staatshaftung | responsabilité de l'État; responsabilité de la puissance publique; responsabilité administrative | state liability; official liability; public liability
    Haftungsausschluss; Haftungsbeschränkung; Haftungsbegrenzung | exonération de responsabilité; limitation de responsabilité; clause limitative | exclusion of liability; limitation of liability; disclaimer
    Haftpflicht; Haftpflichtversicherung | assurance de responsabilité civile; responsabilité civile | civil liability; liability insurance
    Aufsichtspflicht | obligation de surveillance; devoir de surveillance | duty of supervision
    Verkehrssicherungspflicht | obligation de sécurité | duty of care; duty to maintain safety
    Schaden; schädigen; beschädigen | dommage; préjudice; endommager | damage; harm; loss; injury
    Schadensersatz; Schadenersatz | dommages-intérêts; indemnisation; réparation | damages; compensation
    Entschädigung; entschädigen | indemnité; indemnisation; indemniser; dédommagement | compensation; indemnity; compensate
    Ersatz; ersetzen; ersatzpflichtig | réparation; remboursement; réparer | compensation; reparation; make good
    Geschädigter; Opfer; Verletzter | victime; lésé; personne lésée | injured party; victim; injured person
    Schädiger; Verursacher; verursachen | auteur du dommage; causer; responsable | tortfeasor; person responsible; cause
    Vermögensschaden | préjudice patrimonial; dommage matériel; préjudice financier | pecuniary loss; financial loss
    immaterieller Schaden; Schmerzensgeld | préjudice moral; dommage immatériel; préjudice extrapatrimonial | non-material damage; compensation for pain and suffering; moral damage
    Körperverletzung; Personenschaden; Körperschaden | dommage corporel; blessure; préjudice corporel | personal injury; bodily injury
    Sachschaden | dommage aux biens; dommage matériel | property damage; material damage
    entgangener Gewinn | manque à gagner; gain manqué; perte de profit | loss of profit
    Kausalität; Ursache; ursächlich; Ursachenzusammenhang | lien de causalité; causalité; cause | causation; causal link; cause
    Verschulden; schuldhaft | faute; fautif | fault; culpable
    Vorsatz; vorsätzlich | intention; intentionnel; intentionnellement; dol | intent; intentional; wilful
    Fahrlässigkeit; fahrlässig | négligence; imprudence; négligent | negligence; negligent
    grobe Fahrlässigkeit; grob fahrlässig | faute lourde; négligence grave; faute grave | gross negligence; grossly negligent
    Sorgfalt; Sorgfaltspflicht; sorgfältig | diligence; obligation de diligence; soin; devoir de vigilance | due care; duty of care; due diligence; diligence
    Mitverschulden | faute de la victime; faute concurrente; partage de responsabilité | contributory negligence
    Rückgriff; Regress; Rückgriffsanspruch | recours; action récursoire; recours subrogatoire | recourse; right of recourse
    Verjährung; verjähren; Verjährungsfrist | prescription; délai de prescription; se prescrire; prescrit | limitation; limitation period; time-barred; statute of limitations
    Hemmung der Verjährung; Hemmung; hemmen | suspension de la prescription; suspension; suspendre | suspension of limitation; suspend
    Neubeginn der Verjährung; Unterbrechung der Verjährung | interruption de la prescription; interrompre | interruption of limitation; recommencement of limitation period
    Verwirkung; verwirken; verwirkt | forclusion; déchéance; perte du droit | forfeiture; loss of right
    Ausschlussfrist; Präklusion | délai de forclusion; forclusion; délai préfix | preclusive period; cut-off period; preclusion
    Ehe; Heirat; Eheschließung; heiraten | mariage; se marier; conjugal | marriage; marry; matrimonial
    Ehegatte; Ehepartner; Ehemann; Ehefrau | conjoint; époux; épouse | spouse; husband; wife
    eingetragene Lebenspartnerschaft; Lebenspartner | partenariat enregistré; pacte civil de solidarité; partenaire | registered partnership; civil partnership; partner
    nichteheliche Lebensgemeinschaft | concubinage; union libre; concubin | cohabitation; unmarried partnership
    Verlöbnis; Verlobter | fiançailles; fiancé | engagement; betrothed
    Güterstand; ehelicher Güterstand | régime matrimonial | matrimonial property regime
    Gütertrennung | séparation de biens | separation of property
    Gütergemeinschaft | communauté de biens; communauté | community of property
    Zugewinngemeinschaft; Zugewinnausgleich | participation aux acquêts | community of accrued gains; equalisation of accrued gains
    Ehevertrag | contrat de mariage | marriage contract; prenuptial agreement
    Scheidung; Ehescheidung; geschieden | divorce; divorcer; divorcé | divorce; divorced
    Trennung; getrennt lebend | séparation; séparation de corps; séparé | separation; separated
    Versorgungsausgleich | partage des droits à pension | pension rights adjustment; equalisation of pension rights
    Unterhalt; Unterhaltspflicht; unterhaltspflichtig | obligation alimentaire; aliments; pension alimentaire | maintenance; maintenance obligation; alimony
    Kindesunterhalt | pension alimentaire; contribution à l'entretien et à l'éducation | child support; child maintenance
    nachehelicher Unterhalt | prestation compensatoire; pension alimentaire entre ex-époux | post-marital maintenance; spousal support
    Kind | enfant | child
    Eltern; Elternteil; Mutter; Vater | parent; parents; mère; père | parent; mother; father
    elterliche Sorge; Sorgerecht; sorgeberechtigt | autorité parentale; garde; responsabilité parentale | parental responsibility; custody; parental authority
    Umgangsrecht; Umgang | droit de visite; droit de visite et d'hébergement | right of access; contact; visitation
    Abstammung; Verwandtschaft | filiation; parenté | parentage; descent; filiation
    Vaterschaft; Vaterschaftsanerkennung | paternité; reconnaissance de paternité | paternity; acknowledgement of paternity
    Adoption; adoptieren; Annahme als Kind | adoption; adopter; adoptif | adoption; adopt
    Pflegekind; Pflegefamilie; Pflegeeltern | famille d'accueil; enfant placé; placement | foster child; foster family; foster parents
    Vormundschaft; Vormund; Mündel | tutelle; tuteur; pupille | guardianship; guardian; ward
    Pflegschaft; Pfleger | curatelle; curateur | curatorship; curator
    rechtliche Betreuung; Betreuung; Betreuer | protection juridique des majeurs; tutelle; curatelle | legal guardianship of adults; custodianship; guardian
    Verwandter; Angehöriger; Familienangehöriger | parent; proche; membre de la famille; famille | relative; family member; next of kin
    Verschwägerter; Schwägerschaft | allié; alliance; affinité | relative by marriage; affinity
    Haushalt; Hausgemeinschaft | ménage; foyer; foyer fiscal | household
    Familienname; Nachname; Geburtsname | nom de famille; nom de naissance; nom | surname; family name; birth name
    Vorname | prénom | first name; given name; forename
    Namensänderung | changement de nom; changement de prénom | change of name
    Personenstand; Familienstand | état civil; situation de famille | civil status; marital status
    Standesamt; Standesbeamter | officier de l'état civil; service de l'état civil | registry office; registrar; civil registrar
    Geburtsurkunde; Geburt | acte de naissance; naissance | birth certificate; birth
    Heiratsurkunde; Eheurkunde | acte de mariage | marriage certificate
    Sterbeurkunde; Tod; Sterbefall; Todesfall | acte de décès; décès; mort | death certificate; death; decease
    Verstorbener; verstorben | défunt; décédé | deceased
    Witwe; Witwer; Hinterbliebener | veuf; veuve; survivant; conjoint survivant | widow; widower; survivor; surviving dependant
    Waise | orphelin | orphan
    Erbschaft; Erbe; erben; Erbfolge | succession; héritage; hériter; successoral | inheritance; succession; inherit
    Nachlass; Erbmasse | succession; patrimoine successoral; masse successorale | estate; deceased's estate
    Erblasser | défunt; de cujus; testateur | deceased; testator
    Erbe; Erbin | héritier; successeur | heir; inheritor
    Miterbe; Erbengemeinschaft | cohéritier; indivision successorale | co-heir; community of heirs
    gesetzliche Erbfolge | succession légale; dévolution légale; succession ab intestat | intestate succession; statutory succession
    Testament; letztwillige Verfügung; testamentarisch | testament; testamentaire; dernières volontés | will; testament; testamentary disposition
    eigenhändiges Testament | testament olographe | holographic will; handwritten will
    Erbvertrag | pacte successoral | agreement as to succession; contract of inheritance
    Vermächtnis; vermachen | legs; léguer | legacy; bequest; bequeath
    Vermächtnisnehmer | légataire | legatee
    Pflichtteil; Pflichtteilsberechtigter | réserve héréditaire; héritier réservataire | compulsory portion; reserved share; forced heirship
    Testamentsvollstrecker | exécuteur testamentaire | executor
    Erbschein; Europäisches Nachlasszeugnis | certificat d'hérédité; acte de notoriété; certificat successoral européen | certificate of inheritance; European Certificate of Succession
    Ausschlagung der Erbschaft; ausschlagen | renonciation à la succession; répudiation | disclaimer of inheritance; renunciation of succession
    Annahme der Erbschaft | acceptation de la succession | acceptance of succession
    Enterbung; enterben | exhérédation; déshériter; déshéritement | disinheritance; disinherit
    Erbunwürdigkeit | indignité successorale | unworthiness to inherit
    Erbteilung; Auseinandersetzung; Erbauseinandersetzung | partage; partage successoral | partition; distribution of estate
    Sache; beweglich; bewegliche Sache | meuble; bien meuble; mobilier | movable; movable property; chattel
    Immobilie; unbewegliche Sache; Liegenschaft | immeuble; bien immobilier; bien immeuble | immovable property; real estate; real property
    Grundstück; Flurstück; Grund und Boden | terrain; parcelle; bien-fonds; fonds | land; plot; parcel of land
    Vermögen; Vermögensgegenstand | patrimoine; avoirs; actif; fortune | assets; property; wealth; estate
    Eigentum; Eigentumsrecht | propriété; droit de propriété | ownership; property; title
    Eigentümer | propriétaire | owner; proprietor
    Miteigentum; Miteigentümer | copropriété; indivision; copropriétaire; indivisaire | co-ownership; joint ownership; co-owner
    Wohnungseigentum; Eigentümergemeinschaft; Eigentumswohnung | copropriété; syndicat des copropriétaires; lot de copropriété | condominium; commonhold; home owners' association
    Hausverwalter; Verwalter | syndic; gestionnaire; administrateur de biens | property manager; administrator
    Besitz; Besitzer; besitzen | possession; possesseur; détenir; détenteur | possession; possessor; holder; possess
    Übereignung; Eigentumsübertragung; Eigentumsübergang | transfert de propriété; mutation; aliénation | transfer of ownership; conveyance
    Veräußerung; veräußern | aliénation; cession; céder; aliéner | disposal; alienation; transfer; sell
    Erwerb; erwerben; Erwerber | acquisition; acquérir; acquéreur | acquisition; acquire; acquirer; purchaser
    Ersitzung | prescription acquisitive; usucapion | acquisitive prescription; usucaption
    Fund; Fundsache; Finder; Fundbüro | objet trouvé; épave; trouver | lost property; found property; finder
    Grundbuch | livre foncier; publicité foncière; registre foncier | land register
    Eintragung; eintragen | inscription; inscrire; enregistrement; immatriculation | registration; entry; register
    Löschung; löschen | radiation; effacement; radier; effacer | deletion; removal; erasure; cancellation
    Grundschuld; Hypothek; Grundpfandrecht | hypothèque; dette foncière | mortgage; land charge
    Pfandrecht; Pfand; verpfänden; Verpfändung | gage; nantissement; gager | pledge; lien; pawn
    dingliches Recht | droit réel | right in rem; real right
    Dienstbarkeit; Grunddienstbarkeit | servitude | easement; servitude
    Wegerecht | droit de passage; servitude de passage | right of way
    Nießbrauch | usufruit; usufruitier | usufruct; usufructuary
    Erbbaurecht | bail emphytéotique; bail à construction; droit de superficie; emphytéose | heritable building right; long lease; right of superficies
    Nachbar; Nachbarrecht; Grenzabstand | voisin; trouble de voisinage; mitoyenneté; distance de plantation | neighbour; neighbouring property; boundary distance
    Enteignung; enteignen | expropriation; exproprier; expropriation pour cause d'utilité publique | expropriation; compulsory purchase; expropriate
    Rechtsfähigkeit; rechtsfähig | capacité juridique; personnalité juridique; capacité de jouissance | legal capacity; legal personality
    Geschäftsfähigkeit; geschäftsfähig | capacité de contracter; capacité d'exercice; capable | capacity to contract; contractual capacity; legal capacity
    Geschäftsunfähigkeit; geschäftsunfähig | incapacité; incapable | legal incapacity; lacking legal capacity
    Minderjähriger; minderjährig | mineur; minorité | minor; underage; minority
    Volljährigkeit; volljährig; Erwachsener | majorité; majeur; adulte | majority; full age; adult
    Alter; Mindestalter; Altersgrenze; Lebensjahr | âge; âge minimum; limite d'âge | age; minimum age; age limit
    natürliche Person | personne physique | natural person; individual
    juristische Person | personne morale | legal person; legal entity
    Persönlichkeitsrecht; Recht am eigenen Bild; Privatleben | droit de la personnalité; droit à l'image; vie privée | personality right; right to one's own image; private life
    Gesellschaft; Unternehmen | société; entreprise | company; firm; corporation
    Gesellschafter; Teilhaber | associé | shareholder; partner; member
    Gesellschaftsvertrag; Satzung | statuts; contrat de société | articles of association; partnership agreement; statutes
    Aktiengesellschaft | société anonyme; société par actions | public limited company; stock corporation
    Gesellschaft mit beschränkter Haftung | société à responsabilité limitée | limited liability company; private limited company
    Personengesellschaft; offene Handelsgesellschaft | société de personnes; société en nom collectif | partnership; general partnership
    Kommanditgesellschaft; Kommanditist | société en commandite; commanditaire | limited partnership; limited partner
    Gesellschaft bürgerlichen Rechts | société civile | civil law partnership
    Genossenschaft | coopérative; société coopérative | cooperative; cooperative society
    Verein; Vereinigung | association | association; club
    Stiftung | fondation | foundation
    Gründung; gründen; Errichtung | constitution; création; constituer; fondation | formation; incorporation; set up; establish
    Kapital; Stammkapital; Grundkapital | capital; capital social | capital; share capital
    Kapitalerhöhung | augmentation de capital | capital increase
    Einlage; Sacheinlage | apport; apport en nature | contribution; contribution in kind
    Aktie; Geschäftsanteil; Anteil | action; part sociale; part | share; stock
    Aktionär | actionnaire | shareholder; stockholder
    Hauptversammlung; Gesellschafterversammlung; Mitgliederversammlung | assemblée générale | general meeting; shareholders' meeting
    Vorstand | directoire; conseil d'administration; comité directeur | management board; executive board; board
    Aufsichtsrat; Verwaltungsrat | conseil de surveillance; conseil d'administration | supervisory board; board of directors; administrative board
    Geschäftsführer; Geschäftsführung | gérant; dirigeant; gérance; gestion | managing director; manager; management
    Tochtergesellschaft; Tochterunternehmen | filiale | subsidiary
    Muttergesellschaft; Mutterunternehmen | société mère | parent company; parent undertaking
    Konzern; Unternehmensgruppe; verbundenes Unternehmen | groupe; groupe de sociétés; entreprise liée | group; group of companies; affiliated undertaking
    Zweigniederlassung; Niederlassung; Zweigstelle | succursale; établissement; établissement secondaire | branch; establishment; branch office
    Sitz; Firmensitz; Geschäftssitz | siège; siège social | registered office; seat; head office
    Firma; Firmenname | dénomination sociale; raison sociale; nom commercial | company name; trade name; business name
    Handelsregister; Unternehmensregister | registre du commerce; registre du commerce et des sociétés; registre des entreprises | commercial register; company register; trade register
    Kaufmann; Handelsgeschäft; gewerblich | commerçant; commerce; commercial | merchant; commercial transaction; trader
    Handelsvertreter | agent commercial | commercial agent
    Prokura; Prokurist | fondé de pouvoir; procuration commerciale | commercial power of attorney; authorised signatory
    Gewinn; Überschuss; Ertrag | bénéfice; profit; excédent | profit; surplus; earnings
    Verlust | perte; déficit | loss
    Dividende; Gewinnausschüttung; Ausschüttung | dividende; distribution; répartition des bénéfices | dividend; distribution; profit distribution
    Jahresabschluss; Bilanz; Rechnungslegung | comptes annuels; bilan; états financiers | annual accounts; balance sheet; financial statements
    Buchführung; Buchhaltung | comptabilité; tenue des comptes; comptable | bookkeeping; accounting
    Abschlussprüfer; Wirtschaftsprüfer; Abschlussprüfung | commissaire aux comptes; contrôleur légal des comptes; contrôle légal des comptes | statutory auditor; auditor; audit
    Verschmelzung; Fusion; verschmelzen | fusion; fusionner; absorption | merger; merge
    Spaltung; Abspaltung | scission; apport partiel d'actifs | division; demerger; spin-off
    Umwandlung; umwandeln; Formwechsel | transformation; conversion; transformer | conversion; transformation
    Auflösung; auflösen | dissolution; dissoudre | dissolution; dissolve; winding up
    Liquidation; Abwicklung; Liquidator | liquidation; liquidateur; liquider | liquidation; winding up; liquidator
    Insolvenz; Konkurs; insolvent | insolvabilité; faillite; procédure collective; insolvable | insolvency; bankruptcy; insolvent
    Zahlungsunfähigkeit; zahlungsunfähig | cessation des paiements; insolvabilité | inability to pay; insolvency
    Überschuldung; überschuldet | surendettement; surendetté | over-indebtedness; excessive debt
    Insolvenzverwalter | administrateur judiciaire; mandataire judiciaire; liquidateur | insolvency administrator; insolvency practitioner; trustee in bankruptcy
    Insolvenzantrag | demande d'ouverture de la procédure; déclaration de cessation des paiements; dépôt de bilan | petition for insolvency; insolvency filing
    Sanierung; Restrukturierung | redressement judiciaire; restructuration; redressement | restructuring; reorganisation; rescue
    Restschuldbefreiung; Verbraucherinsolvenz | effacement des dettes; rétablissement personnel | discharge of residual debt; debt discharge; consumer insolvency
    Betriebsübergang; Unternehmensübergang | transfert d'entreprise | transfer of undertaking
    wirtschaftlicher Eigentümer; wirtschaftlich Berechtigter | bénéficiaire effectif | beneficial owner
    Rechtsnachfolge; Rechtsnachfolger | succession de droits; ayant cause; successeur | legal succession; successor in title; legal successor
    Treuhand; Treuhänder | fiducie; fiduciaire | trust; trustee; fiduciary
    Versicherung; versichern; Versicherungsvertrag | assurance; assurer; contrat d'assurance | insurance; insure; insurance contract
    Versicherer; Versicherungsunternehmen | assureur; entreprise d'assurance; compagnie d'assurance | insurer; insurance undertaking
    Versicherungsnehmer; Versicherter | preneur d'assurance; assuré; souscripteur | policyholder; insured person
    """
}
