package import Norms

/// Reads a single file of DILA's LEGI or JORF archive, out of its folder.
package enum LEGIFileReader {
  /// One version of an article gives an excerpt of its act; the other files hold no law by
  /// themselves.
  package static func read(
    _ root: XMLElement, path: String, options: ReadingOptions = ReadingOptions()
  ) throws(CorpusError) -> Norm {
    guard root.name == "ARTICLE" else {
      throw .unknownFormat(
        path: path,
        found: "it is a \(root.name) of DILA's archive, which holds no article; name the folder of "
          + "its act, which has the folders 'article', 'section_ta' and 'texte'")
    }
    let article = try LEGIArticle(root, path: path)
    let context = article.context
    guard let identifier = context.act,
      let act = LegifranceAct(identifier: identifier, isCode: context.nature == "CODE")
    else {
      throw .missing(path: path, what: "the act of its article", remedy: "fetch it again")
    }
    var norm = act.norm(
      title: context.title ?? identifier, stateDate: options.asOf ?? article.validity.start,
      basis: .official, extent: .excerpt, options: options)
    norm.provisions = [
      article.provision(
        of: act, key: LegifranceVersion.key(of: article.versions) ?? article.id,
        below: context.headings)
    ]
    return norm
  }
}
