/// Languages of the EU: three letters (ISO 639-2, both forms) to two (ISO 639-1).
enum LanguageCodes {
  static let two = [
    "bul": "bg", "ces": "cs", "cze": "cs", "dan": "da", "deu": "de", "dut": "nl", "ell": "el",
    "eng": "en", "est": "et", "fin": "fi", "fra": "fr", "fre": "fr", "ger": "de", "gle": "ga",
    "gre": "el", "hrv": "hr", "hun": "hu", "ita": "it", "lav": "lv", "lit": "lt", "ltz": "lb",
    "mlt": "mt", "nld": "nl", "pol": "pl", "por": "pt", "ron": "ro", "rum": "ro", "slk": "sk",
    "slo": "sk", "slv": "sl", "spa": "es", "swe": "sv",
  ]
}
