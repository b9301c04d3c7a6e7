internal import CLlama

/// Chooses the next token: the likeliest, or one drawn by temperature, among those a grammar allows.
@safe final class TokenSampler {
  private let chain: UnsafeMutablePointer<llama_sampler>
  private let grammar: UnsafeMutablePointer<llama_sampler>?
  private var candidates: [llama_token_data]

  /// - Throws: `LlamaModelError.invalidGrammar`.
  init(for model: LoadedModel, temperature: Double, seed: UInt32, grammar: String?) throws {
    if let grammar {
      LlamaLog.clear()
      guard let sampler = unsafe llama_sampler_init_grammar(model.vocabulary, grammar, "root")
      else {
        throw LlamaModelError.invalidGrammar(reason: LlamaLog.error ?? "it does not parse")
      }
      unsafe self.grammar = unsafe sampler
    } else {
      unsafe self.grammar = nil
    }
    unsafe chain = llama_sampler_chain_init(llama_sampler_chain_default_params())
    if temperature > 0 {
      unsafe llama_sampler_chain_add(chain, llama_sampler_init_top_k(40))
      unsafe llama_sampler_chain_add(chain, llama_sampler_init_top_p(0.95, 1))
      unsafe llama_sampler_chain_add(chain, llama_sampler_init_temp(Float(temperature)))
      // llama.cpp takes the largest seed for "draw one at random".
      unsafe llama_sampler_chain_add(chain, llama_sampler_init_dist(min(seed, .max - 1)))
    } else {
      unsafe llama_sampler_chain_add(chain, llama_sampler_init_greedy())
    }
    let count = unsafe Int(llama_vocab_n_tokens(model.vocabulary))
    candidates = Array(repeating: llama_token_data(id: 0, logit: 0, p: 0), count: count)
  }

  deinit {
    unsafe llama_sampler_free(chain)
    if let grammar = unsafe grammar { unsafe llama_sampler_free(grammar) }
  }

  /// The next token after the last one evaluated in `model`; null where the grammar allows none.
  func next(in model: LoadedModel) -> llama_token? {
    var token = choose(from: model, underGrammar: false).id
    // Testing the whole vocabulary against the grammar costs more than evaluating a token, and the
    // free choice is mostly allowed: test that one first.
    if unsafe grammar != nil, !isAllowed(token) {
      let constrained = choose(from: model, underGrammar: true)
      guard constrained.logit > -.infinity else { return nil }
      token = constrained.id
    }
    if let grammar = unsafe grammar { unsafe llama_sampler_accept(grammar, token) }
    unsafe llama_sampler_accept(chain, token)
    return token
  }

  private func choose(from model: LoadedModel, underGrammar: Bool) -> llama_token_data {
    let logits = unsafe llama_get_logits_ith(model.context, -1)!
    for index in candidates.indices {
      candidates[index] = unsafe llama_token_data(
        id: llama_token(index), logit: logits[index], p: 0)
    }
    return unsafe candidates.withUnsafeMutableBufferPointer { buffer in
      var array = unsafe llama_token_data_array(
        data: buffer.baseAddress, size: buffer.count, selected: -1, sorted: false)
      if underGrammar, let grammar = unsafe grammar {
        unsafe llama_sampler_apply(grammar, &array)
      }
      unsafe llama_sampler_apply(chain, &array)
      return unsafe array.data[Int(array.selected)]
    }
  }

  private func isAllowed(_ token: llama_token) -> Bool {
    var candidate = llama_token_data(id: token, logit: 0, p: 0)
    return unsafe withUnsafeMutablePointer(to: &candidate) { pointer in
      var array = unsafe llama_token_data_array(
        data: pointer, size: 1, selected: -1, sorted: false)
      unsafe llama_sampler_apply(grammar, &array)
      return unsafe pointer.pointee.logit > -.infinity
    }
  }
}
