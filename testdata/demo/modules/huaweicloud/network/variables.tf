variable "name" {
  type = string
}

variable "cidr" {
  type = string
}

variable "tiers" {
  description = "Names of the subnets, in the order in which the address range is cut."
  type        = list(string)
}

variable "flow_log" {
  description = "Where the flow log goes; null for none."
  type = object({
    group_id  = string
    stream_id = string
  })
  default = null
}

variable "tags" {
  type    = map(string)
  default = {}
}
