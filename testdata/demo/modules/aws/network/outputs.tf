output "vpc_id" {
  value = aws_vpc.this.id
}

output "subnet_ids" {
  description = "By tier, one a zone."
  value = {
    for tier in var.tiers : tier => [
      for key, subnet in local.subnets : aws_subnet.this[key].id if subnet.tier == tier
    ]
  }
}

output "security_group_ids" {
  description = "By tier."
  value       = { for tier, group in aws_security_group.tier : tier => group.id }
}
