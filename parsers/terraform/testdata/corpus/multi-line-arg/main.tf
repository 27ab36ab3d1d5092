module "m" {
  source = "./m"
  v = {
    a = 1
    b = [
      "x"
    ]
  }
}
