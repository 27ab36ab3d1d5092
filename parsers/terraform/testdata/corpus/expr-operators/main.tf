output "all" {
  value = {
    precedence = [1 + 2 * 3, (1 + 2) * 3, -2 * 3, 10 - 4 - 3, 2 * 3 % 4, !true || true, 1 + 1 == 2 && 3 > 2, 7 - -1]
    text       = ["a" == "a", "a" != "b", "1" == 1]
    numbers    = ["2" + "3", "2" * 3, 1e2 + 1, 0.1 * 3, 1 - 0.9, 5 / 2]
    logic      = [true && false, true || false, !false, "true" && true]
    compare    = [1 < 2, 2 <= 2, 3 > "2", 1.0 >= 1]
    nested     = [true ? false ? 1 : 2 : 3, false ? 1 : true ? 2 : 3]
    unary      = [-5, - -5, -"3", !"true"]
    multi      = 1 + (
      2
      + 3
    )
  }
}
