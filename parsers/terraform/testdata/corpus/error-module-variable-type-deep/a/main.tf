module "b" {
  source = "../b"
  cfg = {
    n = "five"
  }
}
