locals {
  ok = [
    for i in range(3) : {
      index = i
      value = element(
        ["a"],
        i,
      )
      bad = substr(
        "abc",
        "x",
        1,
      )
    }
  ]
}
output "x" { value = local.ok }
