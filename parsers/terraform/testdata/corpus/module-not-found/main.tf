output "a" { value = 1 }

module "m" {
  source = "./nowhere"
}
