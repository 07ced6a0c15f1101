// Measures the stages of a build one by one, on one thread: `Stages SITE OUTPUT` takes the folder of a site and one that
// is not there yet, and prints the median of each stage.

import Diagnostics

let rounds = 5
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 2 else { throw Failure("usage: Stages SITE OUTPUT") }
let (counts, medians) = try await Build.repeated(rounds, source: arguments[0], output: arguments[1])

print("\(counts), the median of \(rounds) rounds on one thread:")
print("| stage | time | of all |\n|---|--:|--:|")
let sum = medians.reduce(.zero) { $0 + $1.time }
for (name, time) in medians {
    print("| \(name) | \(rounded(time / .milliseconds(1))) ms | \(rounded(100 * (time / sum))) % |")
}

func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
