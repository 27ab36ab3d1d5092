output "all" {
  value = {
    host     = [cidrhost("10.0.0.0/16", 5), cidrhost("10.0.0.0/24", -2), cidrhost("fd00::/64", 300), cidrhost("10.1.2.3/24", 1)]
    netmask  = [cidrnetmask("172.16.0.0/12"), cidrnetmask("0.0.0.0/0")]
    subnet   = [cidrsubnet("172.16.0.0/12", 4, 2), cidrsubnet("10.1.2.0/24", 4, 15), cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162), cidrsubnet("10.0.0.0/8", 0, 0)]
    subnets  = cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)
    subnets6 = cidrsubnets("fd00::/48", 16, 16)
    nested   = [for c in cidrsubnets("10.0.0.0/8", 8, 8) : cidrsubnets(c, 4, 4)]
    leading  = cidrhost("10.010.0.0/16", 1)
  }
}
