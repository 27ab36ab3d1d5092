output "all" {
  value = {
    abs      = [abs(-5.5), abs(5), abs("-3")]
    ceil     = [ceil(5.1), ceil(-5.1), ceil(5)]
    floor    = [floor(5.9), floor(-5.1)]
    log      = [log(16, 2), log(100, 10), log(8, 3)]
    pow      = [pow(2, 10), pow(2, -1), pow(9, 0.5), pow(0, 0)]
    signum   = [signum(-3), signum(0), signum(9)]
    max      = max(1, "5", 3.5)
    min      = min([3, 1, 2]...)
    sum      = [sum([1, 2.5, "3"]), sum([0.1, 0.2]), sum(toset([1, 1, 2]))]
    parseint = [parseint("ff", 16), parseint("-101", 2), parseint("zz", 36), parseint("12345678901234567890123", 10), parseint("Z", 62)]
    mod      = [10 % 3, -10 % 3, 10 % -3, 5.5 % 2]
    divide   = [7 / 2, 1 / 8, 10 / 5, 1 / 3]
    exact    = [0.1 + 0.2, 1.1 * 1.1, 100 * 1.15, 3 - 2.9, 12345678901234567890 * 98765432109876543210]
    tonumber = [tonumber("1e3"), tonumber("0.10"), tonumber("-0"), tonumber("007"), tonumber(" 1 " == "x" ? "1" : "2")]
  }
}
