output "vpc_id" {
  value = huaweicloud_vpc.this.id
}

output "subnet_ids" {
  description = "By tier."
  value       = { for tier, subnet in huaweicloud_vpc_subnet.this : tier => subnet.id }
}

output "security_group_ids" {
  description = "By tier."
  value       = { for tier, group in huaweicloud_networking_secgroup.tier : tier => group.id }
}
