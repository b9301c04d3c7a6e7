extension Glossary {
  /// Public procurement, from the notice to payment.
  static let procurement = """
    öffentlicher Auftrag; Auftrag | marché public; marché | public contract; contract
    Markt | marché | market
    öffentliche Auftragsvergabe; Vergabewesen; Beschaffungswesen | commande publique; marchés publics | public procurement; procurement
    Vergabe; vergeben; Auftragsvergabe | passation; attribution; attribuer; passer un marché | award; awarding; procurement
    Vergabeverfahren | procédure de passation; procédure d'attribution | procurement procedure; award procedure
    Vergaberecht | droit de la commande publique; droit des marchés publics | procurement law
    Beschaffung; beschaffen; Einkauf | achat; acquisition; approvisionnement | procurement; purchasing; acquisition
    öffentlicher Auftraggeber; Auftraggeber; Vergabestelle | acheteur; pouvoir adjudicateur; acheteur public | contracting authority; public buyer
    Sektorenauftraggeber | entité adjudicatrice | contracting entity
    Auftraggeber | maître d'ouvrage; donneur d'ordre; mandant | client; principal; customer
    Bauherr | maître d'ouvrage; maître de l'ouvrage | building owner; client; developer
    Auftragnehmer; Auftragsempfänger | titulaire; cocontractant; attributaire; contractant | contractor
    Bieter | soumissionnaire | tenderer; bidder
    Bewerber | candidat | candidate; applicant
    Bietergemeinschaft | groupement; groupement d'opérateurs économiques | consortium; group of economic operators; joint tender
    Bevollmächtigter der Bietergemeinschaft | mandataire du groupement | lead partner; consortium leader
    Wirtschaftsteilnehmer; Unternehmen | opérateur économique; entreprise | economic operator; undertaking
    Lieferant | fournisseur | supplier
    Dienstleister; Dienstleistungserbringer | prestataire; prestataire de services | service provider
    Bauunternehmer | entrepreneur de travaux; entrepreneur | building contractor; works contractor
    Bauauftrag | marché de travaux | works contract
    Lieferauftrag | marché de fournitures | supply contract
    Dienstleistungsauftrag | marché de services | service contract
    gemischter Auftrag | marché mixte | mixed contract
    Bauleistung; Bauarbeiten | travaux | works; construction works
    Bauwerk | ouvrage; construction | work; structure; building
    Lieferung; liefern; Lieferleistung | fourniture; livraison; fournir; livrer | supply; delivery; deliver
    Dienstleistung | service; prestation de services | service
    geistige Leistung; freiberufliche Leistung | prestation intellectuelle | intellectual service; professional service
    Konzession | concession | concession
    Konzessionsgeber | autorité concédante; concédant | grantor; granting authority
    Konzessionsnehmer | concessionnaire | concessionaire
    Konzessionsvergabe | attribution de concession; passation des concessions | award of concession
    Dienstleistungskonzession | concession de services; délégation de service public | services concession
    Baukonzession | concession de travaux | works concession
    Betriebsrisiko | risque d'exploitation; risque lié à l'exploitation | operating risk
    öffentlich-private Partnerschaft | partenariat public-privé; marché de partenariat; contrat de partenariat | public-private partnership
    Bekanntmachung; bekannt machen | avis; publication; publier | notice; publication; announcement
    Auftragsbekanntmachung | avis de marché; avis d'appel public à la concurrence | contract notice
    Vorinformation | avis de préinformation; préinformation | prior information notice
    Vergabebekanntmachung | avis d'attribution | contract award notice
    freiwillige Ex-ante-Transparenzbekanntmachung | avis en cas de transparence ex ante volontaire; avis d'intention de conclure | voluntary ex ante transparency notice
    Veröffentlichung; veröffentlichen | publication; publicité; publier | publication; publish; advertising
    Bekanntmachungspflicht; Publizität | obligation de publicité; publicité | publicity; duty to publish; publication requirement
    Aufruf zum Wettbewerb; Wettbewerbsaufruf | appel à la concurrence; mise en concurrence | call for competition
    Ausschreibung; ausschreiben | appel d'offres; mise en concurrence; consultation | call for tenders; invitation to tender; tendering
    Amtsblatt | journal officiel | official journal; official gazette
    Bekanntmachungsmuster; Standardformular | formulaire standard; modèle d'avis | standard form; notice template
    Los | lot | lot
    losweise Vergabe; Losaufteilung; Aufteilung in Lose | allotissement; allotir; division en lots | division into lots; separate lots
    Teillos; Fachlos | lot technique; lot géographique | partial lot; trade lot
    Loslimitierung | limitation du nombre de lots | limit on number of lots
    Gesamtvergabe | marché global | single contract; overall award
    Generalunternehmer | entreprise générale; entrepreneur général | general contractor; main contractor
    Angebot; anbieten | offre; soumission; offrir; soumissionner | tender; bid; offer
    Angebotsabgabe; abgeben; Einreichung der Angebote | remise des offres; dépôt des offres; remettre | submission of tenders; submit
    Angebotsfrist; Abgabefrist | délai de remise des offres; délai de réception des offres; date limite de remise des offres | time limit for receipt of tenders; tender deadline; submission deadline
    Teilnahmeantrag; Bewerbung | demande de participation; candidature | request to participate; application
    Teilnahmefrist; Bewerbungsfrist | délai de réception des candidatures; délai de réception des demandes de participation | time limit for receipt of requests to participate
    Teilnahmewettbewerb | appel à candidatures | call for candidates; prequalification
    Bindefrist; Bindungsfrist | délai de validité des offres; validité de l'offre | tender validity period; binding period
    Nebenangebot; Variante | variante | variant; alternative tender
    Hauptangebot; Grundangebot | offre de base | main tender; base tender
    Angebotsöffnung; Öffnung der Angebote | ouverture des plis; ouverture des offres | opening of tenders
    Prüfung der Angebote; Angebotsprüfung | examen des offres; analyse des offres | examination of tenders
    Wertung; Angebotswertung; bewerten; Bewertung | évaluation; analyse; notation; évaluer | evaluation; assessment; evaluate; scoring
    Wertungspunkt; Punktzahl; Note | note; point; notation | score; point; mark
    verspätetes Angebot | offre tardive; offre hors délai | late tender
    unregelmäßiges Angebot; nicht ordnungsgemäßes Angebot | offre irrégulière | irregular tender
    unannehmbares Angebot | offre inacceptable | unacceptable tender
    ungeeignetes Angebot | offre inappropriée | unsuitable tender
    ungewöhnlich niedriges Angebot | offre anormalement basse | abnormally low tender
    Nachforderung von Unterlagen; nachreichen | régularisation; demande de compléments; compléter | request for missing documents; supplement; regularisation
    Aufklärung des Angebots | demande de précisions; précision sur l'offre | clarification of tender
    Berichtigung des Angebots | régularisation de l'offre | correction of tender
    Zurückziehung des Angebots | retrait de l'offre | withdrawal of tender
    Vergabeunterlagen; Ausschreibungsunterlagen; Auftragsunterlagen | documents de la consultation; dossier de consultation; documents de marché | procurement documents; tender documents
    Leistungsbeschreibung; Lastenheft | cahier des charges; spécifications; description des prestations | specifications; statement of requirements; description of services
    Leistungsverzeichnis | bordereau des prix; détail quantitatif estimatif; devis descriptif | bill of quantities; schedule of works
    Pflichtenheft | cahier des charges | requirements specification
    technische Spezifikation; technische Anforderung | spécification technique | technical specification
    Bewerbungsbedingungen; Teilnahmebedingungen | règlement de la consultation; conditions de participation | conditions for participation; instructions to tenderers
    Vertragsbedingungen | clauses du marché; clauses administratives; conditions contractuelles | contract conditions; contract terms
    allgemeine Vertragsbedingungen | clauses administratives générales; conditions générales | general contract conditions
    Bedarf; Beschaffungsbedarf; Bedarfsermittlung | besoin; définition des besoins | need; requirement
    Auftragsgegenstand | objet du marché | subject matter of the contract
    Auftragswert; geschätzter Auftragswert | valeur estimée; montant du marché; valeur du besoin | contract value; estimated value
    Kostenschätzung | estimation du coût; estimation | cost estimate; estimation
    Schwellenwert | seuil | threshold
    Unterschwellenvergabe | marché inférieur aux seuils; procédure adaptée | below-threshold procurement
    Verfahrensart | type de procédure; mode de passation | type of procedure
    offenes Verfahren; öffentliche Ausschreibung | procédure ouverte; appel d'offres ouvert | open procedure
    nicht offenes Verfahren; beschränkte Ausschreibung | procédure restreinte; appel d'offres restreint | restricted procedure
    Verhandlungsverfahren | procédure avec négociation; procédure négociée | negotiated procedure; competitive procedure with negotiation
    Verhandlungsverfahren ohne Teilnahmewettbewerb | procédure négociée sans publication préalable; procédure sans publicité ni mise en concurrence préalables | negotiated procedure without prior publication
    freihändige Vergabe; Verhandlungsvergabe; Direktauftrag; Direktvergabe | gré à gré; attribution directe; marché sans publicité ni mise en concurrence préalables | direct award
    Verhandlung; verhandeln | négociation; négocier | negotiation; negotiate
    wettbewerblicher Dialog | dialogue compétitif | competitive dialogue
    Innovationspartnerschaft | partenariat d'innovation | innovation partnership
    Rahmenvereinbarung; Rahmenvertrag | accord-cadre | framework agreement
    Einzelauftrag; Abruf | marché subséquent; bon de commande | call-off; specific contract; order form
    Mindestmenge | quantité minimale; montant minimum | minimum quantity
    Höchstmenge; Höchstwert | quantité maximale; montant maximum | maximum quantity; maximum value
    Miniwettbewerb; erneuter Aufruf zum Wettbewerb | remise en concurrence | mini-competition; reopening of competition
    dynamisches Beschaffungssystem | système d'acquisition dynamique | dynamic purchasing system
    elektronische Auktion | enchère électronique | electronic auction
    elektronischer Katalog | catalogue électronique | electronic catalogue
    zentrale Beschaffungsstelle | centrale d'achat | central purchasing body
    gemeinsame Beschaffung; gelegentliche gemeinsame Auftragsvergabe | groupement de commandes; passation conjointe | joint procurement
    Planungswettbewerb; Wettbewerb | concours; concours d'architecture | design contest; competition
    Preisgericht | jury | jury
    Preisgeld | prime; prix | prize; prize money
    Vergabekommission | commission d'appel d'offres | tender board; evaluation committee
    Qualifizierungssystem; Präqualifikation | système de qualification; préqualification | qualification system; prequalification
    beschleunigtes Verfahren | procédure accélérée | accelerated procedure
    Dringlichkeit; dringend; zwingende Dringlichkeit | urgence; urgent; urgence impérieuse | urgency; urgent; extreme urgency
    Inhouse-Vergabe; Inhouse-Geschäft | quasi-régie; prestations intégrées | in-house award
    öffentlich-öffentliche Zusammenarbeit; Zusammenarbeit zwischen öffentlichen Auftraggebern | coopération entre pouvoirs adjudicateurs; coopération public-public | public-public cooperation; cooperation between contracting authorities
    Ausschließlichkeitsrecht; ausschließliches Recht | droit exclusif | exclusive right
    besonderes Recht | droit spécial | special right
    Markterkundung; Marktkonsultation | sourçage; consultation préalable du marché; étude de marché | preliminary market consultation; market research
    vorbefasstes Unternehmen; Vorbefassung | participation préalable; entreprise associée à la préparation | prior involvement of tenderer
    vorbehaltener Auftrag | marché réservé | reserved contract
    Werkstatt für Menschen mit Behinderungen | établissement et service d'aide par le travail; entreprise adaptée; atelier protégé | sheltered workshop
    soziale und andere besondere Dienstleistungen | services sociaux et autres services spécifiques | social and other specific services
    Geringwertigkeit; Bagatellgrenze | faible montant; faible valeur | low value; small value
    Ausschluss; ausschließen | exclusion; exclure | exclusion; exclude; debarment
    Ausschlussgrund | motif d'exclusion; interdiction de soumissionner | ground for exclusion
    zwingender Ausschluss | exclusion de plein droit; exclusion obligatoire | mandatory exclusion
    fakultativer Ausschluss | exclusion à l'appréciation de l'acheteur; exclusion facultative | discretionary exclusion; optional exclusion
    Selbstreinigung | auto-apurement; mesures correctrices; réhabilitation | self-cleaning
    Zuverlässigkeit; zuverlässig | fiabilité; honorabilité; fiable | reliability; good repute; reliable
    Gesetzestreue | respect de la loi | law-abidingness; compliance with law
    schwere Verfehlung | faute professionnelle grave; faute grave | grave professional misconduct
    Interessenkonflikt; Befangenheit | conflit d'intérêts | conflict of interest
    Bestechung; bestechen; Korruption | corruption; corrompre | bribery; corruption; bribe
    Vorteilsannahme; Vorteilsgewährung; ungerechtfertigter Vorteil | avantage indu; corruption passive; corruption active | undue advantage; acceptance of advantages
    missbräuchliche Einflussnahme | trafic d'influence | trading in influence; influence peddling
    Absprache; wettbewerbsbeschränkende Vereinbarung; Kartell | entente; accord anticoncurrentiel; cartel | collusion; cartel; bid rigging; anti-competitive agreement
    Wettbewerbsregister | registre des exclusions | debarment register; competition register
    Eignung; geeignet | aptitude; capacité; apte | suitability; capacity; qualification; suitable
    Eignungskriterium | critère de sélection; critère de sélection qualitative | selection criterion
    Eignungsnachweis | justificatif de capacité; preuve de la capacité | proof of suitability; evidence of qualification
    Eigenerklärung | déclaration sur l'honneur; attestation sur l'honneur | self-declaration; declaration on honour
    Einheitliche Europäische Eigenerklärung | document unique de marché européen | European Single Procurement Document
    Befähigung zur Berufsausübung | aptitude à exercer l'activité professionnelle; habilitation à exercer | suitability to pursue the professional activity
    wirtschaftliche und finanzielle Leistungsfähigkeit | capacité économique et financière | economic and financial standing
    technische und berufliche Leistungsfähigkeit | capacité technique et professionnelle; capacités techniques | technical and professional ability
    Leistungsfähigkeit; leistungsfähig | capacité; capacités | capacity; ability; capability
    Mindestanforderung | exigence minimale; niveau minimal | minimum requirement
    Umsatz; Jahresumsatz; Mindestumsatz | chiffre d'affaires | turnover
    Referenz | référence | reference
    Eignungsleihe | recours aux capacités d'autres entités; capacités d'un tiers | reliance on the capacities of other entities
    Führungszeugnis; Strafregisterauszug | casier judiciaire; extrait de casier judiciaire | criminal record certificate; extract from judicial record
    Unbedenklichkeitsbescheinigung | attestation de régularité fiscale et sociale; attestation fiscale | tax clearance certificate; certificate of good standing
    Gütezeichen | label | label; quality mark
    Testbericht; Prüfbericht | rapport d'essai | test report
    Zertifizierung; Zertifikat | certification; certificat | certification; certificate
    gleichwertig; Gleichwertigkeit | équivalent; équivalence | equivalent; equivalence
    Zuschlag; zuschlagen; Zuschlagserteilung | attribution; adjudication; attribuer | award; award of contract
    Zuschlagskriterium | critère d'attribution | award criterion
    Gewichtung; gewichten | pondération; pondérer | weighting; weight
    Unterkriterium | sous-critère | sub-criterion
    wirtschaftlichstes Angebot | offre économiquement la plus avantageuse; mieux-disant | most economically advantageous tender
    niedrigster Preis; billigstes Angebot | prix le plus bas; moins-disant | lowest price; cheapest tender
    Preis-Leistungs-Verhältnis | rapport qualité/prix | price-quality ratio; value for money
    Lebenszykluskosten | coût du cycle de vie | life-cycle costing; life-cycle cost
    Qualität | qualité | quality
    Rangfolge; Rang | classement; rang | ranking; rank
    Bestbieter; erfolgreicher Bieter | attributaire; adjudicataire | successful tenderer; winning bidder
    unterlegener Bieter; nicht berücksichtigter Bieter | candidat évincé; soumissionnaire évincé; soumissionnaire non retenu | unsuccessful tenderer
    Ablehnung des Angebots; Angebotsausschluss | rejet de l'offre; élimination de l'offre | rejection of tender
    Aufhebung des Vergabeverfahrens; Aufhebung der Ausschreibung | déclaration sans suite; abandon de la procédure | cancellation of procurement procedure
    ergebnislose Ausschreibung | appel d'offres infructueux; infructueux | unsuccessful call for tenders; no suitable tenders
    Vorabinformation; Informationspflicht | information des candidats évincés; notification du rejet | notification to unsuccessful tenderers; duty to inform
    Stillhaltefrist; Wartefrist; Wartepflicht | délai de suspension; délai de standstill | standstill period; waiting period
    Vertragsschluss; Vertragsabschluss; abschließen | conclusion du contrat; conclure; signature du marché | conclusion of contract; conclude
    Vergabevermerk; Dokumentation der Vergabe | rapport de présentation; rapport sur la procédure | procurement report; documentation of the procedure
    Nachprüfung; nachprüfen | recours; contrôle; vérification | review; verification
    Nachprüfungsverfahren | procédure de recours | review procedure
    Nachprüfungsantrag | demande de recours; recours; référé précontractuel | application for review
    Vergabekammer; Nachprüfungsinstanz | instance de recours; instance responsable des procédures de recours | review body; public procurement tribunal; procurement chamber
    Rüge; rügen; Rügepflicht | réclamation; contestation; contester | complaint; objection; duty to complain
    Unwirksamkeit; unwirksam | absence d'effets; inefficacité; dépourvu d'effets | ineffectiveness; ineffective
    vorläufige Maßnahme | mesure provisoire; mesure conservatoire | interim measure
    Bieterrecht | droit du soumissionnaire | tenderer's right
    Gleichbehandlung; gleich behandeln; Gleichheit | égalité de traitement; égalité | equal treatment; equality
    Nichtdiskriminierung; Diskriminierung; diskriminieren; Diskriminierungsverbot | non-discrimination; discrimination; discriminatoire | non-discrimination; discrimination; discriminate
    Transparenz; transparent | transparence; transparent | transparency; transparent
    Wettbewerb; Wettbewerbsgrundsatz; wettbewerblich | concurrence; concurrentiel | competition; competitive
    Verhältnismäßigkeit; verhältnismäßig; Angemessenheit | proportionnalité; proportionné; proportionnel | proportionality; proportionate
    gegenseitige Anerkennung | reconnaissance mutuelle | mutual recognition
    Vertraulichkeit; vertraulich | confidentialité; confidentiel | confidentiality; confidential
    Geschäftsgeheimnis; Betriebsgeheimnis | secret des affaires; secret d'affaires; secret commercial | trade secret; business secret
    Ausführungsbedingung; Auftragsausführung | condition d'exécution; exécution du marché | contract performance condition; performance of contract
    Leistungszeit; Ausführungsfrist | délai d'exécution | time for performance; completion period
    Liefertermin; Lieferfrist | délai de livraison; date de livraison | delivery date; delivery period
    Leistungsort; Erfüllungsort | lieu d'exécution; lieu de livraison | place of performance
    Dienstanweisung; Weisung | ordre de service; instruction | instruction; order
    Abnahme; abnehmen | réception; réception des travaux; réceptionner; admission | acceptance; acceptance of works; accept
    Vorbehalt bei der Abnahme | réserve; réception avec réserves | reservation on acceptance
    Bauabrechnung; Abrechnung; Schlussrechnung | décompte; décompte général; facture finale | final account; statement of account; settlement
    Rechnung; Rechnungsstellung | facture; facturation; facturer | invoice; invoicing; bill
    elektronische Rechnung | facture électronique; facturation électronique | electronic invoice; e-invoicing
    Vorauszahlung; Vorschuss | avance; paiement anticipé | advance payment; advance
    Abschlagszahlung; Teilzahlung; Abschlag | acompte; paiement partiel | interim payment; instalment; payment on account
    Schlusszahlung; Restzahlung | solde; paiement du solde; règlement du solde | final payment; balance
    Zahlungsfrist | délai de paiement | payment period; payment deadline
    Zahlungsverzug | retard de paiement | late payment
    Verzugszinsen | intérêts moratoires; intérêts de retard | default interest; interest for late payment
    Direktzahlung an Unterauftragnehmer | paiement direct | direct payment to subcontractors
    Preisanpassung; Preisgleitklausel; Preisrevision | révision des prix; clause de révision; actualisation du prix | price adjustment; price revision; indexation
    Festpreis | prix ferme; prix fixe | fixed price; firm price
    Pauschalpreis; Pauschale | prix forfaitaire; forfait | lump sum; flat rate
    Einheitspreis | prix unitaire | unit price
    Sicherheitsleistung; Sicherheit; Kaution | garantie; sûreté; caution; cautionnement | security; guarantee; deposit; bond
    Sicherheitseinbehalt; Einbehalt | retenue de garantie; retenue | retention money; retention
    Erfüllungsbürgschaft; Vertragserfüllungssicherheit | garantie de bonne exécution; garantie de bonne fin | performance bond; performance guarantee
    Bankgarantie | garantie bancaire; garantie à première demande | bank guarantee
    Unterauftrag; Unterauftragsvergabe; Untervergabe; Nachunternehmervertrag | sous-traitance; sous-traiter; contrat de sous-traitance | subcontract; subcontracting
    Unterauftragnehmer; Nachunternehmer; Subunternehmer | sous-traitant | subcontractor
    Subunternehmerkette | chaîne de sous-traitance | subcontracting chain
    Zustimmung zum Unterauftragnehmer | acceptation du sous-traitant; agrément des conditions de paiement | approval of subcontractor
    Selbstausführung; Eigenleistung | exécution par ses propres moyens; exécution directe | self-performance; performance by the tenderer itself
    Auftragsänderung; Vertragsänderung | modification du marché; modification du contrat; avenant | contract modification; amendment
    wesentliche Änderung | modification substantielle | substantial modification
    Nachtrag; Zusatzvereinbarung | avenant; acte modificatif | amendment; addendum; supplementary agreement
    zusätzliche Leistung; Zusatzleistung; Mehrleistung | prestation supplémentaire; travaux supplémentaires; travaux complémentaires | additional works; additional services
    unvorhersehbarer Umstand; unvorhersehbar | circonstance imprévisible; imprévision; imprévisible | unforeseeable circumstance; unforeseeable
    Überprüfungsklausel | clause de réexamen | review clause
    Option; Verlängerungsoption | option; tranche optionnelle; reconduction | option; renewal option
    Auftragnehmerwechsel | changement de titulaire; cession du marché; substitution de titulaire | replacement of contractor
    Vertragslaufzeit; Laufzeit; Vertragsdauer | durée du contrat; durée du marché | contract duration; term; contract period
    Vertragsverlängerung; Verlängerung des Vertrags | reconduction; prolongation du contrat; renouvellement | renewal; extension of contract
    stillschweigende Verlängerung | tacite reconduction; reconduction tacite | tacit renewal; automatic renewal
    Kündigung des Auftrags; Auftragskündigung | résiliation du marché | termination of contract
    Kündigung aus Gründen des Allgemeinwohls | résiliation pour motif d'intérêt général | termination in the public interest
    Vertragsstrafe; Pönale | pénalité; clause pénale; pénalité de retard | contractual penalty; penalty clause; liquidated damages
    Verzug; Verspätung | retard; demeure | delay; default
    Ersatzvornahme | exécution aux frais et risques; exécution d'office; exécution par substitution | substitute performance; performance at the defaulter's expense
    Inverzugsetzung; Mahnung; mahnen | mise en demeure; mettre en demeure; relance; sommation | formal notice; notice to perform; reminder
    Vergabeplattform; Beschafferprofil | profil d'acheteur; plateforme de dématérialisation; plateforme des achats | buyer profile; e-procurement platform
    elektronische Vergabe; elektronische Mittel; elektronische Kommunikation | dématérialisation; moyens électroniques; communication électronique; voie électronique | electronic means; electronic procurement; electronic communication
    Datenübermittlung; Übermittlung; übermitteln | transmission; transmettre; envoi | transmission; transmit; submission
    elektronische Signatur | signature électronique | electronic signature
    qualifizierte elektronische Signatur | signature électronique qualifiée | qualified electronic signature
    elektronisches Siegel | cachet électronique | electronic seal
    elektronischer Zeitstempel | horodatage électronique; horodatage | electronic time stamp
    dauerhafter Datenträger; Textform | support durable | durable medium; text form
    Papierform; auf Papier | format papier; support papier | paper form; on paper
    Verschlüsselung; verschlüsseln | chiffrement; cryptage; chiffrer | encryption; encrypt
    Sicherungskopie | copie de sauvegarde | backup copy
    Muster; Probe | échantillon; modèle | sample; specimen
    Umweltkriterium; nachhaltige Beschaffung; umweltfreundliche Beschaffung | achat durable; critère environnemental; achat responsable | green procurement; sustainable procurement; environmental criterion
    soziale Klausel; soziales Kriterium | clause sociale; clause d'insertion; considération sociale | social clause; social criterion
    Mindestlohn | salaire minimum; salaire minimum interprofessionnel de croissance | minimum wage
    Tariftreue; Tarifvertrag | respect des conventions collectives; convention collective | compliance with collective agreements; collective agreement
    kleine und mittlere Unternehmen; Mittelstand | petites et moyennes entreprises | small and medium-sized enterprises
    Sektorentätigkeit; Versorgungsunternehmen | secteurs spéciaux; opérateur de réseaux | utilities; special sectors
    Verteidigungsauftrag; Verteidigung und Sicherheit | marché de défense ou de sécurité; défense et sécurité | defence and security procurement
    Bauleitung; Objektüberwachung | maîtrise d'œuvre; direction des travaux; surveillance des travaux | project supervision; construction management; supervision of works
    Beratung; beraten; Berater | conseil; consultation; conseiller; consultant | advice; consultancy; advise; consultant
    Bieterfrage; Auskunftsersuchen | demande de renseignements; question des candidats; renseignement complémentaire | request for clarification; additional information
    Ortsbesichtigung; Besichtigung | visite des lieux; visite du site; visite | site visit; inspection
    """
}
