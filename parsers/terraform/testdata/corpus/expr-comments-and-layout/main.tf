/* block
   comment */ locals {
  a = 1 // slash
  b = 2 # hash
  c = [
    1, # one
    /* two */ 2,
    // three
    3
  ]
  d = { # open
    x = 1 // x
    # y
  }
  e = (true
    ? "multi"
  : "line")
  f = upper(
    # inside a call
    "x",
  )
}
output "all" { value = [local.a, local.b, local.c, local.d, local.e, local.f] }
