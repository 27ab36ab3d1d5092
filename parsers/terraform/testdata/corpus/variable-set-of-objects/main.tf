variable "rules" {
  type = set(object({
    port = number
    cidr = optional(string, "10.0.0.0/8")
  }))
  default = [{ port = 443 }, { port = 22, cidr = "192.168.0.0/16" }, { port = "443" }]
}
output "rules" { value = var.rules }
output "count" { value = length(var.rules) }
output "ports" { value = [for r in var.rules : r.port] }
output "by_port" { value = { for r in var.rules : r.port => r.cidr } }
