import Benchmarking
import Testing

@Suite struct RoundsTests {
}
