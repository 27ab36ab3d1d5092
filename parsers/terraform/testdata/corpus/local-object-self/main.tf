# one key of a local cannot read another key of it
locals {
  o = {
    a = 1
    b = local.o.a
  }
}
